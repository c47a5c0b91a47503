using System.Text.Json;

namespace BacKan.Indicators.Json.Engine;

/// <summary>Writes one document: what has an id stands in full once, at its end, and by its id elsewhere.</summary>
internal sealed class DocumentWriter(Utf8JsonWriter json, JsonWriteOptions options, bool isPart = false)
{
    private readonly Dictionary<(string Section, string Id), (object Value, Action Write)> defined = [];
    private (string Name, string? Value)[] tags = [];
    private int depth;
    private bool isDefining;

    public Utf8JsonWriter Json => json;

    public JsonWriteOptions Options => options;

    /// <summary>Members that the next object begins with, for who writes them beside its form.</summary>
    public void Tag(params ReadOnlySpan<(string Name, string? Value)> members) => tags = [.. members];

    public void Put<T>(string name, Form<T> form, T value)
        where T : notnull
    {
        json.WritePropertyName(name);
        form.Write(this, value);
    }

    public void Open((string Name, string Word)? kind)
    {
        json.WriteStartObject();
        depth++;
        foreach ((string name, string? value) in tags)
            json.WriteString(name, value);
        tags = [];
        if (kind is { } said)
            json.WriteString(said.Name, said.Word);
    }

    public void Close()
    {
        if (--depth == 0 && !isDefining && defined.Count > 0)
            WriteDefinitions();
        json.WriteEndObject();
    }

    /// <summary>
    /// Puts a value among those that stand once; false where the document has no place for it, or another one under its id.
    /// </summary>
    public bool TryDefine<T>(string section, string id, T value, Form<T> form)
        where T : notnull
    {
        if (depth == 0 || isPart)
            return false;
        if (defined.TryGetValue((section, id), out (object Value, Action Write) known))
            return ReferenceEquals(known.Value, value) || SameBytes.Are(form, (T)known.Value, value);
        if (isDefining)
            return false;
        defined.Add((section, id), (value, () => form.Write(this, value)));
        return true;
    }

    private void WriteDefinitions()
    {
        isDefining = true;
        depth++;
        json.WriteStartObject(Definitions.Member);
        foreach (IGrouping<string, KeyValuePair<(string Section, string Id), (object Value, Action Write)>> section in defined.GroupBy(
            d => d.Key.Section, StringComparer.Ordinal))
        {
            json.WriteStartArray(section.Key);
            foreach ((_, (_, Action write)) in section)
                write();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        depth--;
    }
}
