using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>Changes what is known of a case, and answers what is not known in every way that can matter.</summary>
internal static class Sheets
{
    private static readonly decimal[] Numbers = [0m, 1m, 2m, 3m, 5m, 6m, 9m, 10m, 11m, 12m, 39m, 40m];

    public static FactSheetBuilder Without(FactSheet sheet, IReadOnlyCollection<Fact> removed)
    {
        var builder = new FactSheetBuilder { Year = sheet.Year };
        foreach (Fact fact in sheet.Facts.Where(f => !removed.Contains(f)))
        {
            switch (fact)
            {
                case YesNoFact f: builder.Set(f, sheet[f]); break;
                case JudgementFact f: builder.Set(f, sheet[f]); break;
                case NumberFact f: builder.SetWithin(f, sheet[f]!); break;
                case DateFact f: builder.Set(f, sheet[f]); break;
                case ChoiceFact f: builder.Set(f, sheet[f]); break;
                default: throw new InvalidOperationException(fact.Key);
            }
        }

        return builder;
    }

    /// <summary>Gets the answers to a fact, one from each side of every bound in the rules under test.</summary>
    public static IReadOnlyList<object> AnswersTo(Fact fact) => fact switch
    {
        YesNoFact or JudgementFact => [true, false],
        ChoiceFact f => [.. f.Options.Select(o => o.Code)],
        NumberFact => [.. Numbers.Cast<object>()],
        _ => throw new InvalidOperationException(fact.Key),
    };

    public static FactSheetBuilder Answer(this FactSheetBuilder builder, Fact fact, object answer) => (fact, answer) switch
    {
        (YesNoFact f, bool yes) => builder.Set(f, yes),
        (JudgementFact f, bool yes) => builder.Set(f, yes),
        (ChoiceFact f, string code) => builder.Set(f, code),
        (NumberFact f, decimal number) => builder.Set(f, number),
        _ => throw new InvalidOperationException(fact.Key),
    };

    /// <summary>Gets every fact that a rule asks for in a year.</summary>
    public static IEnumerable<Fact> FactsOf(Criterion criterion, int year) => criterion switch
    {
        YesNoCriterion c => [c.Fact],
        JudgementCriterion c => [c.Fact],
        ThresholdCriterion c => [c.Fact],
        ChoiceCriterion c => [c.Fact],
        DateCriterion c => [c.Fact],
        YearsCriterion c => Enumerable.Range(year + c.LastYearOffset - c.Years + 1, c.Years).Select(c.Fact.ForYear),
        _ => criterion.Parts.SelectMany(p => FactsOf(p, year)),
    };
}
