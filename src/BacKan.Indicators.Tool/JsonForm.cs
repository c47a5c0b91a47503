using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace BacKan.Indicators.Tool;

/// <summary>How the tool writes JSON: Vietnamese readable, still escaped where HTML or a script could be hurt.</summary>
internal static class JsonForm
{
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonWriterOptions Compact { get; } = new() { Encoder = Readable };

    public static JsonWriterOptions Indented { get; } = new() { Encoder = Readable, Indented = true };
}
