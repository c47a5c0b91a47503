using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tests.Town2013;
using Microsoft.Extensions.DependencyInjection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using NodaTime;

namespace BacKan.Indicators.Tests.Reporting;

/// <summary>A host that replaces a service is obeyed everywhere, and nothing is computed twice.</summary>
public class ServicesAreObeyedTests
{
    [Fact]
    public void Each_figure_meets_each_of_its_targets_once_and_by_the_host_s_calculator()
    {
        var counting = new CountingCalculator();
        using ServiceProvider provider = new ServiceCollection().AddSingleton<IAttainmentCalculator>(counting).AddBacKanIndicators().BuildServiceProvider();
        ExaminedReport report = provider.GetRequiredService<IReportExaminer>().Examine(Town.Summary);
        foreach (Language language in Enum.GetValues<Language>())
        {
            report.Paragraphs(Presentation.In(language));
            report.Table(Presentation.In(language));
            foreach (ReportRow row in report.Rows)
                row.Reason(Presentation.In(language));
        }

        // Budget 69 and 69,18 against two plans each; grain 4.785 and 4.688; land; forest; the city.
        counting.Calls.Should().HaveCount(9).And.OnlyHaveUniqueItems();
        report.Rows.Where(r => r.Attainment is not null).Should().HaveCount(9);
    }

    [Fact]
    public void The_library_makes_no_service_of_its_own_inside_another()
    {
        // What is registered by type, and what is made by a factory.
        var registered = new ServiceCollection();
        registered.AddBacKanIndicators();
        using ServiceProvider provider = registered.BuildServiceProvider();
        HashSet<string> services =
        [
            .. registered.Where(s => s.ServiceType is { IsInterface: true, IsGenericTypeDefinition: false })
                .SelectMany(s => s.ImplementationType is { } type ? [type] : provider.GetServices(s.ServiceType).OfType<object>().Select(made => made.GetType()))
                .Where(type => type.Assembly == typeof(Figure).Assembly && !type.IsGenericType)
                .Select(type => type.FullName!),
        ];
        services.Should().Contain("BacKan.Indicators.Targets.AttainmentCalculator").And.HaveCountGreaterThan(24);
        using ModuleDefinition module = ModuleDefinition.ReadModule(typeof(Figure).Assembly.Location);
        string[] made =
        [
            .. from type in module.GetTypes()
               where !type.FullName.Contains("ServiceCollectionExtensions", StringComparison.Ordinal)
               from method in type.Methods
               where method.HasBody
               from code in method.Body.Instructions
               where code.OpCode == OpCodes.Newobj && code.Operand is MethodReference created && services.Contains(created.DeclaringType.FullName)
                   && !string.Equals(type.FullName, ((MethodReference)code.Operand).DeclaringType.FullName, StringComparison.Ordinal) // its own single instance
               select $"{method.FullName} makes {((MethodReference)code.Operand).DeclaringType.Name}",
        ];
        made.Should().BeEmpty();
    }

    private sealed class CountingCalculator : IAttainmentCalculator
    {
        private readonly IAttainmentCalculator inner = Services.Get<IAttainmentCalculator>();

        public List<(Target, Figure?)> Calls { get; } = [];

        public Attainment Measure(Target target, Figure? actual, ReportingPeriod? planned = null)
        {
            Calls.Add((target, actual));
            return inner.Measure(target, actual, planned);
        }

        public Attainment MeasureNumber(Target target, StatedQuantity actual) => throw new NotSupportedException();

        public Attainment MeasureRange(Target target, StatedRange actual) => throw new NotSupportedException();

        public Attainment MeasureWords(Target target, BilingualText actual) => throw new NotSupportedException();

        public Attainment MeasureDay(Target target, LocalDate? doneOn) => throw new NotSupportedException();

        public Attainment MeasureAll(Target target, IEnumerable<Figure> figures, ReportingPeriod? planned = null) => throw new NotSupportedException();
    }
}
