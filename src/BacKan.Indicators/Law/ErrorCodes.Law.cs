namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>No rule covers the day.</summary>
    public const string LawNoRuleInForce = "BK9001";

    /// <summary>A law covers the day, but the library does not hold its content.</summary>
    public const string LawNotHeld = "BK9002";

    /// <summary>The text is not the number of a document.</summary>
    internal const string LawInstrumentNumber = "BK9101";

    /// <summary>The number of a document has an invalid year.</summary>
    internal const string LawInstrumentYear = "BK9102";

    /// <summary>A symbol in the number of a document is not known and not written as symbols are printed.</summary>
    internal const string LawInstrumentSymbol = "BK9103";

    /// <summary>The text is not a provision.</summary>
    public const string LawProvision = "BK9111";

    /// <summary>The number or letter of a provision is invalid.</summary>
    internal const string LawProvisionLabel = "BK9112";

    /// <summary>The levels of a provision do not form one place in a document.</summary>
    internal const string LawProvisionLevels = "BK9113";

    /// <summary>A citation names no kind of document.</summary>
    internal const string LawCitationKind = "BK9121";

    /// <summary>The date in a citation is invalid.</summary>
    internal const string LawCitationDate = "BK9122";

    /// <summary>A citation ends with text that cannot be read.</summary>
    internal const string LawCitationRest = "BK9123";

    /// <summary>No document in the bibliography has the number.</summary>
    public const string LawInstrumentNotKnown = "BK9124";

    /// <summary>Several documents in the bibliography match.</summary>
    internal const string LawInstrumentAmbiguous = "BK9125";

    /// <summary>The bibliography has the number, but with another kind, day or issuer.</summary>
    internal const string LawInstrumentMismatch = "BK9126";
}
