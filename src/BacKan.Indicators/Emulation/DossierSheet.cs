using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Emulation;

/// <summary>Puts what a proposal says of the facts of a rule on a sheet: each fact is read in the way that it carries.</summary>
internal sealed class DossierSheet(Dossier dossier)
{
    private readonly FactSheetBuilder sheet = new() { Year = dossier.Proposal.Year };

    /// <summary>Returns the sheet for a rule.</summary>
    public static FactSheet Of(Dossier dossier, Criterion rule)
    {
        var reading = new DossierSheet(dossier);
        reading.Read(rule);
        return reading.sheet.Build();
    }

    private void Read(Criterion criterion)
    {
        int year = dossier.Proposal.Year;
        switch (criterion)
        {
            case YesNoCriterion c: sheet.Set(c.Fact, FactSource.Of(c.Fact).YesNo!(dossier)); break;
            case JudgementCriterion c: sheet.Set(c.Fact, FactSource.Of(c.Fact).YesNo!(dossier)); break;
            case ThresholdCriterion c: Read(c.Fact); break;
            case ChoiceCriterion c: sheet.Set(c.Fact, FactSource.Of(c.Fact).Code!(dossier)); break;
            case DateCriterion c: sheet.Set(c.Fact, FactSource.Of(c.Fact).Day!(dossier)); break;
            case YearsCriterion c: Read(c.Fact, year + c.LastYearOffset - c.Years + 1, year); break;
            case RunCriterion c:
                foreach ((YearlyFact fact, int back) in c.Facts)
                    Read(fact, year - back + 1, year);
                break;
        }

        foreach (Criterion part in criterion.Parts)
            Read(part);
    }

    private void Read(YearlyFact fact, int from, int to)
    {
        Func<Dossier, int, bool?> read = FactSource.Of(fact).InYear!;
        for (int year = from; year <= to; year++)
            sheet.Set(fact, year, read(dossier, year));
    }

    // With it what a shortfall is counted with.
    private void Read(NumberFact fact)
    {
        FactSource source = FactSource.Of(fact);
        if (source.Number!(dossier) is { } value)
            sheet.SetWithin(fact, value);
        if (source.Beside is NumberFact number && FactSource.Of(number).Number!(dossier) is { } beside)
            sheet.SetWithin(number, beside);
        if (source.Beside is DateFact day)
            sheet.Set(day, FactSource.Of(day).Day!(dossier));
    }
}
