using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>Describes the relation of the parts of a plan to the whole, with the numbers.</summary>
internal static class CascadeWords
{
    public static BilingualText Incomplete(TargetCascade cascade, int known) => new(
        FormattableString.Invariant($"{cascade.Indicator.Name.Vi}: biết {known}/{cascade.Parts.Count} đơn vị, chưa đối chiếu được."),
        FormattableString.Invariant(
            $"{cascade.Indicator.Name.En}: {known} of {cascade.Parts.Count} units are known, which does not suffice."));

    public static BilingualText Compared(TargetCascade cascade, ValueRange together, Quantity low, Quantity high)
    {
        string Sentence(Language language)
        {
            bool vi = language == Language.Vietnamese;
            string kind =
                cascade.IsAdditive ? vi ? "tổng các đơn vị" : "the units make" : vi ? "bình quân các đơn vị" : "the mean of the units is";
            string reserve = cascade.Reserve == 0m
                ? ""
                : vi
                ? $" (gồm dự phòng {Presentation.In(language).Number(cascade.Reserve)})"
                : $" (with a reserve of {Presentation.In(language).Number(cascade.Reserve)})";
            string whole = cascade.Whole.Low == cascade.Whole.High ? Presentation.In(language)
                .Number(cascade.Whole.Low.Value) : Ends(cascade.Whole.Low.Value, cascade.Whole.High.Value, language);
            string parts =
                together.IsPoint ? Number(together.Low!.Value, language) : Ends(together.Low!.Value, together.High!.Value, language);
            bool isOne = together.IsPoint && cascade.Whole.Low == cascade.Whole.High;
            string?[] ends = [Difference(low, vi ? "mức thấp" : "low end"), isOne ? null : Difference(high, vi ? "mức cao" : "high end")];
            string[] differences = [.. ends.OfType<string>()];
            string verdict = differences.Length == 0 ? vi ? "khớp" : "agrees" : string.Join("; ", differences);
            return $"{cascade.Indicator.Name.In(language)}: {kind} {parts} {cascade.Unit.Name.In(language)}{reserve}, "
                + $"{(vi ? "chỉ tiêu chung" : "the whole")} {whole}: {verdict}.";

            string? Difference(Quantity by, string end)
            {
                if (by.Exact.Sign == 0)
                    return null;
                string word = by.Exact.Sign > 0 ? vi ? "vượt" : "over by" : vi ? "thiếu" : "short by";
                string place = together.IsPoint && cascade.Whole.Low == cascade.Whole.High ? "" : $"{end} ";
                return $"{place}{word} {Number(by.Exact.Sign > 0 ? by.Exact : -by.Exact, language)} {by.Unit.Name.In(language)}";
            }
        }

        return new(Sentence(Language.Vietnamese), Sentence(Language.English));
    }

    private static string Ends(Fraction low, Fraction high, Language language) => $"{Number(low, language)}–{Number(high, language)}";

    private static string Number(Fraction value, Language language) =>
        value.TryToDecimal(out decimal exact) ? Presentation.In(language).Number(exact) : Presentation.OfFormulas(language).Number(value);
}
