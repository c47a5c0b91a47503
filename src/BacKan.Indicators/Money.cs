using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>Reads amounts of money as written in reports: <i>số tiền</i>, in one part or several: "69 tỷ 180 triệu đồng".</summary>
internal static class Money
{
    /// <summary>
    /// Reads an amount of đồng, in the unit of its first part; the word đồng (VND) may be missing,
    /// because the caller knows that the text is money.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Parts go from large to small, each smaller than one unit of the part before; only the last
    /// may have decimals. "30 tỷ 048 triệu đồng" is 30.048 tỷ đồng.
    /// </para>
    /// <para>"96.546 tỷ" is 96,546 tỷ: finding a wrong unit is the task of a check, not of a reader.</para>
    /// </remarks>
    /// <param name="text">The amount, without other text.</param>
    /// <param name="language">The language of the text.</param>
    public static ReadResult<Quantity> Read(string text, Language language)
    {
        var scanner = new TextScanner(text, language);
        return scanner.Nothing() is { } nothing ? new(nothing) : MoneyText.Read(scanner, currencyRequired: false);
    }
}
