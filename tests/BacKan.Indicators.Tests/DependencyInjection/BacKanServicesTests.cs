using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BacKan.Indicators.Tests.DependencyInjection;

/// <summary>The services without a container are those that a container gives.</summary>
public class BacKanServicesTests
{
    private static readonly ServiceCollection Registered = Register();

    public static TheoryData<Type> Types => [.. Registered.Select(d => d.ServiceType).Distinct().Where(t => t != typeof(ITimeline))];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_registered_service_is_built_once(Type type)
    {
        BacKanServices services = BacKanServices.Create();

        services.GetService(type).Should().BeAssignableTo(type).And.BeSameAs(services.GetService(type));
    }

    [Fact]
    public void The_timelines_are_those_of_the_container()
    {
        using ServiceProvider container = Register().BuildServiceProvider();

        ((IEnumerable<ITimeline>)BacKanServices.Create().GetService(typeof(IEnumerable<ITimeline>))!).Select(t => t.Id)
            .Should().Equal(container.GetServices<ITimeline>().Select(t => t.Id)).And.NotBeEmpty();
    }

    [Fact]
    public void The_choices_of_the_program_are_obeyed()
    {
        var household = new Household(new AreaClassification(AreaType.Urban, new LocalDate(2012, 6, 1), "UBND")) { Income = HouseholdIncome.PerPersonMonth(520_000m) };
        var day = new LocalDate(2012, 6, 1);

        PovertyClass? national = BacKanServices.Create().Get<IPovertyClassifier>().Classify(household, day).Class;
        PovertyClass? ofHaNoi = BacKanServices.Create(o => o.PovertyStandards = PovertyStandards.HaNoi).Get<IPovertyClassifier>().Classify(household, day).Class;

        // Decision 09/2011/QĐ-TTg: urban, near poor from 501,000 to 650,000; Hà Nội 2011-2015: urban, poor to 750,000... its own lines.
        national.Should().Be(PovertyClass.NearPoor);
        ofHaNoi.Should().Be(PovertyClass.Poor);
    }

    [Fact]
    public void What_is_not_registered_is_not_there()
    {
        BacKanServices services = BacKanServices.Create();

        services.GetService(typeof(string)).Should().BeNull();
        FluentActions.Invoking(() => services.Get<string>()).Should().Throw<InvalidOperationException>();
    }

    private static ServiceCollection Register()
    {
        var services = new ServiceCollection();
        services.AddBacKanIndicators();
        return services;
    }
}
