using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>The checks of a structure beside its sum.</summary>
internal static class StructureChecks
{
    /// <summary>A printed total is refused where the shares beside it do not make it.</summary>
    public static IEnumerable<ClaimCheck> Total(EconomicStructure structure, decimal sum, StructureClosure closure)
    {
        if (structure.StatedTotal is not { } total || closure == StructureClosure.Incomplete)
            yield break;
        bool agrees = Math.Abs(total.Value - sum) <= structure.Shares.Sum(s => s.HalfUnit) + total.HalfUnit;
        ClaimVerdict verdict = agrees ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent;
        yield return Say(ErrorCodes.StructureStatedTotal, verdict, language => language == Language.Vietnamese
            ? $"Tổng ghi {total.In(language)}%, các tỷ trọng cộng lại {LocalNumber.Format(sum, language)}%: "
                + $"{(agrees ? "chấp nhận được" : "không khớp")}."
            : $"The total is printed as {total.In(language)}%, the shares sum to {LocalNumber.Format(sum, language)}%: "
                + $"{(agrees ? "acceptable" : "does not agree")}.");
    }

    /// <summary>Parts make up their parent, or stay within it, as far as rounding allows.</summary>
    public static ClaimCheck Breakdown(SectorShare parent)
    {
        ValueRange parts = parent.Parts.Select(p => p.Possible).Aggregate((left, right) => left + right);
        ValueRange allowed =
            parent.PartsAreAll ? parent.Possible : new(null, lowIncluded: false, parent.Possible.High, parent.Possible.HighIncluded);
        bool agrees = parts.Overlaps(allowed),
            vague = parent.Parts.Append(parent).Any(s => s is { IsStated: true, Stated.Qualifier: Qualifier.About });
        ClaimVerdict verdict = agrees ? ClaimVerdict.Consistent : vague ? ClaimVerdict.Ambiguous : ClaimVerdict.Inconsistent;
        return Say(ErrorCodes.StructureBreakdown, verdict, language =>
        {
            string parts = Rounded(parent.Parts.Aggregate(default(Fraction), (left, p) => left + p.Exact), language),
                whole = Rounded(parent.Exact, language);
            return language == Language.Vietnamese
                ? $"{parent.Sector.Name.Vi} {whole}%, {(parent.PartsAreAll ? "gồm" : "trong đó")} các phần cộng lại {parts}%: "
                    + $"{(agrees ? "chấp nhận được" : "không khớp")}."
                : $"{parent.Sector.Name.En} {whole}%, {(parent.PartsAreAll ? "made up of" : "of which")} parts that sum to {parts}%: "
                    + $"{(agrees ? "acceptable" : "does not agree")}.";
        });
    }

    /// <summary>A printed share agrees with the values if it is theirs, rounded or cut.</summary>
    public static ClaimCheck Against(SectorShare published, SectorShare computed)
    {
        StatedNumber stated = published.Stated;
        ClaimVerdict verdict = stated.Rounded.Contains(computed.Exact) ? ClaimVerdict.Consistent
            : stated.Truncated.Contains(computed.Exact) ? ClaimVerdict.ConsistentIfTruncated
            : stated.Qualifier == Qualifier.About ? ClaimVerdict.Ambiguous
            : ClaimVerdict.Inconsistent;
        return Say(ErrorCodes.StructureSharesAndValues, verdict, language => language == Language.Vietnamese
            ? $"{published.Sector.Name.Vi} ghi {stated.In(language)}%, tính từ giá trị được {Rounded(computed.Exact, language)}%."
            : $"{published.Sector.Name.En} is printed as {stated.In(language)}%, the values give {Rounded(computed.Exact, language)}%.");
    }

    private static ClaimCheck Say(string code, ClaimVerdict verdict, Func<Language, string> words) =>
        new(code, verdict, ClaimCheck.SeverityOf(verdict), new(words(Language.Vietnamese), words(Language.English)));

    // Printed numbers come out as they are; what the values give needs an end for people to read.
    private static string Rounded(Fraction value, Language language) =>
        value.TryToDecimal(out decimal number) && number.Scale <= 4
            ? LocalNumber.Format(number, language)
            : Presentation.OfFormulas(language).Number(value);
}
