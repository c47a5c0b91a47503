using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>Reads amounts of money as reports write them: <i>số tiền</i>, in one part or several: "69 tỷ 180 triệu đồng".</summary>
internal static class Money
{
    /// <summary>Reads an amount of đồng, in the unit of its first part; the word đồng (VND) may be missing, since the caller says that it is money.</summary>
    /// <remarks>
    /// <para>Parts go from large to small, each smaller than one of the part before; only the last may have decimals. "30 tỷ 048 triệu đồng" is 30.048 tỷ đồng.</para>
    /// <para>"96.546 tỷ" is 96,546 tỷ: a slip of the unit is for a check to find, not for a reader to correct.</para>
    /// </remarks>
    /// <param name="text">The amount and nothing else.</param>
    /// <param name="language">The language of the text.</param>
    public static ReadResult<Quantity> Read(string text, Language language)
    {
        var scanner = new TextScanner(text, language);
        return scanner.Nothing() is { } nothing ? new(nothing) : MoneyText.Read(scanner, currencyRequired: false);
    }
}
