namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>No rule covers the day.</summary>
    public const string LawNoRuleInForce = "BK9001";

    /// <summary>A law covers the day, but the library does not hold its content.</summary>
    public const string LawNotHeld = "BK9002";

    /// <summary>A text is not the number of an instrument.</summary>
    public const string LawInstrumentNumber = "BK9101";

    /// <summary>The year in the number of an instrument is none.</summary>
    public const string LawInstrumentYear = "BK9102";

    /// <summary>A symbol in the number of an instrument is not known and not typed as symbols are printed.</summary>
    public const string LawInstrumentSymbol = "BK9103";

    /// <summary>A text is not a provision.</summary>
    public const string LawProvision = "BK9111";

    /// <summary>The number or letter of a provision is none.</summary>
    public const string LawProvisionLabel = "BK9112";

    /// <summary>The levels of a provision do not make one place in a document.</summary>
    public const string LawProvisionLevels = "BK9113";

    /// <summary>A citation names no kind of document.</summary>
    public const string LawCitationKind = "BK9121";

    /// <summary>The date in a citation is none.</summary>
    public const string LawCitationDate = "BK9122";

    /// <summary>A citation goes on with what cannot be read.</summary>
    public const string LawCitationRest = "BK9123";

    /// <summary>No instrument of the bibliography has the number.</summary>
    public const string LawInstrumentNotKnown = "BK9124";

    /// <summary>Several instruments of the bibliography fit.</summary>
    public const string LawInstrumentAmbiguous = "BK9125";

    /// <summary>The bibliography has the number, but of another kind, day or issuer.</summary>
    public const string LawInstrumentMismatch = "BK9126";
}
