using BacKan.Indicators.Judging;
using BacKan.Indicators.Judging.Completions;

namespace BacKan.Indicators.Emulation;

/// <summary>Reads what a proposal says of a fact, in the way that the fact carries.</summary>
internal sealed class DossierReader(Dossier dossier) : IFactReader
{
    /// <summary>Returns a sheet that reads a proposal when it is asked.</summary>
    public static FactSheet SheetOf(Dossier dossier) => new(dossier.Proposal.Year, new DossierReader(dossier));

    /// <inheritdoc/>
    public KnownValue? Read(Fact fact)
    {
        FactSource source = FactSource.Of(fact);
        switch (fact)
        {
            case NumberFact number:
                if (source.Number!(dossier) is not { } value)
                    return null;
                number.Require(value);
                return KnownValue.Of(value);
            case ChoiceFact choice:
                return source.Code!(dossier) is { } code ? KnownValue.Of(choice.IndexOf(code), code) : null;
            case DateFact:
                return source.Day!(dossier) is { } day ? KnownValue.Of(day) : null;
            default:
                return source.YesNo!(dossier) is { } yes ? KnownValue.Of(yes) : null;
        }
    }

    /// <inheritdoc/>
    public bool? Read(YearlyFact fact, int year) => FactSource.Of(fact).InYear!(dossier, year);
}
