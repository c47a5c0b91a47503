namespace BacKan.Indicators.Law;

/// <summary>Distinguishes complete addresses from truncated ones.</summary>
internal static class WebAddress
{
    public static bool IsWhole(string text) =>
        !text.Contains('…', StringComparison.Ordinal)
        && !text.Contains("...", StringComparison.Ordinal)
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && (string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            || string.Equals(uri.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal))
        && uri.Host.Contains('.', StringComparison.Ordinal);
}
