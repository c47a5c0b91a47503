using System.Text.Json;

namespace BacKan.Indicators.Json;

/// <summary>A JSON value that knows where it stands.</summary>
internal sealed class JsonAt(JsonSource source, JsonValueKind kind, string path, int offset, string text)
{
    public JsonValueKind Kind => kind;

    public string Path => path;

    /// <summary>The text of a string, the digits of a number, or the word of another value.</summary>
    public string Text => text;

    public List<KeyValuePair<string, JsonAt>> Members { get; } = [];

    public List<JsonAt> Items { get; } = [];

    public FilePlace Place => source.PlaceOf(path, offset);

    public string Shown => kind switch
    {
        JsonValueKind.Object => "{…}",
        JsonValueKind.Array => "[…]",
        JsonValueKind.String => $"\"{text}\"",
        _ => text,
    };
}
