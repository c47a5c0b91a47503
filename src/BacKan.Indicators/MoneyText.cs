using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>The grammar of amounts in parts: number and scale, from large to small, then the currency.</summary>
internal static class MoneyText
{
    private static readonly (string[] Vi, string En, MeasureUnit Unit)[] Scales =
    [
        (["nghìn tỷ", "nghìn tỉ", "ngàn tỷ", "ngàn tỉ"], "trillion", MeasureUnits.TrillionDong),
        (["tỷ", "tỉ"], "billion", MeasureUnits.BillionDong),
        (["triệu"], "million", MeasureUnits.MillionDong),
        (["nghìn", "ngàn"], "thousand", MeasureUnits.ThousandDong),
    ];

    public static bool StartsWithScale(TextScanner scanner)
    {
        int start = scanner.Position;
        bool found = Scale(scanner) is not null;
        scanner.Position = start;
        return found;
    }

    public static ReadResult<Quantity> Read(TextScanner scanner, bool currencyRequired)
    {
        bool negative = scanner.SkipMinus(), currency;
        var parts = new List<(decimal Number, MeasureUnit Unit)>();
        do
        {
            int at = scanner.Position;
            if (scanner.Unsigned(out decimal number) is { } refusal)
                return new(refusal);
            MeasureUnit? scale = Scale(scanner);
            currency = Currency(scanner);
            if (scale is null && !currency)
                return new(scanner.Refuse(NumberErrorCodes.UnknownUnit, scanner.Position, new(
                    "Cần tỷ, triệu, nghìn hoặc đồng sau số tiền.",
                    "Expected billion, million, thousand or VND after the number.")));
            MeasureUnit unit = scale ?? MeasureUnits.Dong;
            if (parts.Count > 0 && Misfit(scanner, at, parts[^1], (number, unit)) is { } misfit)
                return new(misfit);
            parts.Add((number, unit));
        }
        while (!currency && char.IsAsciiDigit(scanner.Next));

        if ((scanner.End()
            ?? (currencyRequired && !currency
                ? scanner.Refuse(
                    NumberErrorCodes.UnknownUnit, scanner.Position,
                    new("Thiếu chữ “đồng” sau số tiền.", "VND is missing after the amount."))
                : null)) is { } rest)
            return new(rest);
        return new(Total(parts, negative));
    }

    private static Quantity Total(List<(decimal Number, MeasureUnit Unit)> parts, bool negative)
    {
        (decimal first, MeasureUnit unit) = parts[0];
        if (parts.Count == 1)
            return new(negative && first != 0m ? -first : first, unit);
        Quantity sum = parts.Select(part => new Quantity(part.Number, part.Unit)).Aggregate((left, right) => left + right);
        return negative ? -sum : sum;
    }

    private static ReadError? Misfit(
        TextScanner scanner, int at, (decimal Number, MeasureUnit Unit) before, (decimal Number, MeasureUnit Unit) part)
    {
        if (part.Unit == before.Unit)
            return scanner.Refuse(NumberErrorCodes.RepeatedScale, at, new(
                $"Lặp lại {part.Unit.Code} trong một số tiền.",
                $"{part.Unit.Name.En} stands twice in one amount."));
        if (new Quantity(part.Number, part.Unit) >= new Quantity(1m, before.Unit))
            return scanner.Refuse(NumberErrorCodes.AmountOrder, at, new(
                $"Phần sau phải nhỏ hơn 1 {before.Unit.Code}.",
                $"This part must be smaller than 1 {before.Unit.Name.En}: parts go from large to small."));
        if (part.Unit.InBase > before.Unit.InBase)
            return scanner.Refuse(NumberErrorCodes.AmountOrder, at, new(
                "Các phần của số tiền phải đi từ lớn đến nhỏ.",
                "The parts of an amount go from large to small."));
        return before.Number == decimal.Truncate(before.Number)
            ? null
            : scanner.Refuse(NumberErrorCodes.FractionalPart, at, new(
                "Phần trước đã có số lẻ, không thể có thêm phần nữa.",
                "The part before has decimals already; no further part can follow."));
    }

    private static MeasureUnit? Scale(TextScanner scanner)
    {
        foreach ((string[] vi, string en, MeasureUnit unit) in Scales)
        {
            if (scanner.Language == Language.Vietnamese ? scanner.SkipAny(vi) : scanner.Skip(en))
                return unit;
        }

        return null;
    }

    private static bool Currency(TextScanner scanner) =>
        scanner.Language == Language.Vietnamese ? scanner.Skip("đồng") : scanner.Skip("VND");
}
