using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>The basis on which a rule ends: <i>căn cứ kết thúc của một quy định</i>.</summary>
/// <remarks>
/// An end is a claim like any number of a rule. If no text that makes it was read, it says so and why. Immutable; equality compares the
/// members.
/// </remarks>
public sealed class RuleEnd
{
    private RuleEnd(RuleEndKind kind, Citation? by, BilingualText? why)
    {
        (Kind, By, Why) = (kind, by, why);
    }

    /// <summary>Gets what ends the rule.</summary>
    internal RuleEndKind Kind { get; }

    /// <summary>Gets the code of the reason: "Text", "OwnPeriod", "NotHeld" or "Continues".</summary>
    public string Code => Kind.ToString();

    /// <summary>Gets the provision: the one that ends the rule or sets its period; null if none was read.</summary>
    public Citation? By { get; }

    /// <summary>Gets the reason in words, or null if the provision is sufficient.</summary>
    public BilingualText? Why { get; }

    /// <summary>Creates an end by a text that ends the rule or replaces it.</summary>
    /// <param name="text">The provision of the newer text.</param>
    /// <param name="why">What the text does, if not obvious, or null.</param>
    public static RuleEnd ByText(Citation text, BilingualText? why = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(RuleEndKind.Text, text, why);
    }

    /// <summary>Creates an end by the period that the rule itself sets.</summary>
    /// <param name="period">The provision that sets it.</param>
    /// <param name="why">The words of the period, or null.</param>
    public static RuleEnd OfItsPeriod(Citation period, BilingualText? why = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(RuleEndKind.OwnPeriod, period, why);
    }

    /// <summary>Creates an end after which the library holds no rule.</summary>
    /// <param name="why">Why it ends there and not later.</param>
    /// <param name="law">The law known to cover the following days, or null.</param>
    public static RuleEnd NotHeldFromHere(BilingualText why, Citation? law = null)
    {
        ArgumentNullException.ThrowIfNull(why);
        return new(RuleEndKind.NotHeld, law, why);
    }

    /// <summary>Creates an end of an entry whose rule continues in the next entry, by another provision or with less certainty.</summary>
    /// <param name="why">The change on that day.</param>
    /// <param name="by">The provision that changes it, or null.</param>
    public static RuleEnd Continues(BilingualText why, Citation? by = null)
    {
        ArgumentNullException.ThrowIfNull(why);
        return new(RuleEndKind.Continues, by, why);
    }

    /// <summary>Prints the end: "theo Điều 95 Luật 06/2022/QH15", "by Article 95 of Law 06/2022/QH15".</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string by = By?.In(language) ?? "", why = Why?.In(language) ?? "";
        string said = Kind switch
        {
            RuleEndKind.Text => vi ? $"theo {by}" : $"by {by}",
            RuleEndKind.OwnPeriod => vi ? $"hết giai đoạn theo {by}" : $"end of its own period, {by}",
            RuleEndKind.Continues => vi ? "tiếp tục ở dòng sau" : "goes on in the next entry",
            _ => vi ? "chưa có quy định từ ngày này" : "not held from here",
        };
        bool isSaid = by.Length == 0 || Kind is RuleEndKind.Text or RuleEndKind.OwnPeriod;
        return $"{said}{(why.Length == 0 ? "" : $": {why}")}{(isSaid ? "" : $" ({by})")}";
    }

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
