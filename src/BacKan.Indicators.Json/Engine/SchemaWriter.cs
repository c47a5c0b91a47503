using System.Buffers;
using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>Writes JSON Schema (2020-12) of forms; named ones are referred to.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json, Func<string, string> referTo)
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private readonly Queue<Form> waiting = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The forms that were referred to and are not written yet.</summary>
    public bool TryNext(out Form form) => waiting.TryDequeue(out form!);

    /// <summary>Writes the whole document of a form, with all that it refers to.</summary>
    public static void Document(Utf8JsonWriter json, Form root)
    {
        var schema = new SchemaWriter(json, other => $"#/$defs/{other}");
        json.WriteStartObject();
        json.WriteString("$schema", Dialect);
        if (root.Name is { } name)
            json.WriteString("$id", $"urn:backan:schema:{name}");
        schema.Root(root);
        json.WriteStartObject("$defs");
        while (schema.TryNext(out Form form))
        {
            json.WriteStartObject(form.Name!);
            form.Describe(schema);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes each form, and all that they refer to, as a schema of its own.</summary>
    public static IReadOnlyDictionary<string, byte[]> All(IEnumerable<Form> forms, Func<string, string> referTo, bool isStandalone)
    {
        var all = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var roots = new Dictionary<string, Form>(StringComparer.Ordinal);
        var waiting = new Queue<Form>(forms);
        foreach (Form form in waiting)
            roots.TryAdd(form.Name ?? "", form);
        while (waiting.TryDequeue(out Form? form))
        {
            if (form.Name is { } done && all.ContainsKey(done))
                continue;
            var bytes = new ArrayBufferWriter<byte>();
            using (Utf8JsonWriter json = ValueJson.Writer(bytes, isIndented: true))
            {
                var schema = new SchemaWriter(json, referTo);
                json.WriteStartObject();
                if (isStandalone)
                    json.WriteString("$schema", Dialect);
                if (roots.ContainsKey(form.Name ?? ""))
                    schema.Root(form);
                else
                    form.Describe(schema);
                json.WriteEndObject();
                while (schema.TryNext(out Form next))
                    waiting.Enqueue(next);
            }

            if (form.Name is { } name)
                all.Add(name, bytes.WrittenSpan.ToArray());
        }

        return all;
    }

    private bool isRoot;

    private void Root(Form root)
    {
        isRoot = true;
        if (root.Note is { } note)
            Means(note);
        root.Describe(this);
        isRoot = false;
    }

    public void Type(string type) => json.WriteString("type", type);

    public void Keyword(string name, string value) => json.WriteString(name, value);

    public void Keyword(string name, decimal value) => json.WriteNumber(name, value);

    public void Means(BilingualText meaning) => json.WriteString(
        "description", string.Equals(meaning.Vi, meaning.En, StringComparison.Ordinal) ? meaning.En : $"{meaning.En} · {meaning.Vi}");

    public void Words(IEnumerable<string> words)
    {
        json.WriteStartArray("enum");
        foreach (string word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    public void Refer(string keyword, Form form)
    {
        json.WriteStartObject(keyword);
        Reference(form);
        json.WriteEndObject();
    }

    public void Object(BilingualText meaning, (string Name, string Word)? kind, IEnumerable<MemberInfo> members)
    {
        bool ofRoot = isRoot;
        isRoot = false;
        MemberInfo[] all = [.. members];
        Means(meaning);
        Type("object");
        json.WriteStartObject("properties");
        if (kind is { } said)
        {
            json.WriteStartObject(said.Name);
            json.WriteString("const", said.Word);
            json.WriteEndObject();
        }

        foreach (MemberInfo member in all)
        {
            json.WriteStartObject(member.Name);
            Means(member.Form is { Name: null, Note: { } note }
                ? new($"{member.Meaning.Vi}: {note.Vi}", $"{member.Meaning.En}: {note.En}") : member.Meaning);
            if (member.IsNullable)
                AnyOf(s => s.Reference(member.Form, isMeant: true), s => s.Type("null"));
            else
                Reference(member.Form, isMeant: true);
            json.WriteEndObject();
        }

        if (ofRoot)
            Refer(Definitions.Member, DefinitionsForm.Instance);
        json.WriteEndObject();
        string[] required = [.. all.Where(m => m.IsRequired && m.Unless is null).Select(m => m.Name)];
        if (kind is not null || required.Length > 0)
        {
            json.WriteStartArray("required");
            foreach (string name in required.Prepend(kind?.Name).OfType<string>())
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", value: false);
        isRoot = ofRoot;
    }

    public void OneOf(BilingualText meaning, IEnumerable<Form> kinds)
    {
        Means(meaning);
        json.WriteStartArray("oneOf");
        foreach (Form kind in kinds)
        {
            json.WriteStartObject();
            kind.Describe(this);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void AnyOf(params IEnumerable<Action<SchemaWriter>> forms)
    {
        json.WriteStartArray("anyOf");
        foreach (Action<SchemaWriter> form in forms)
        {
            json.WriteStartObject();
            form(this);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void IdOr(BilingualText what, Form full) => AnyOf(
        schema =>
        {
            schema.Means(new($"mã của {what.Vi}", $"the id of {what.En}"));
            schema.Type("string");
        },
        schema => schema.Whole(full));

    /// <summary>Writes out a form that the root may be, so that it has the definitions; refers to it elsewhere.</summary>
    public void Whole(Form form)
    {
        if (isRoot)
            form.Describe(this);
        else
            Reference(form);
    }

    public void Reference(Form form) => Reference(form, isMeant: false);

    private void Reference(Form form, bool isMeant)
    {
        bool ofRoot = isRoot;
        isRoot = false;
        if (form.Name is not { } name)
        {
            if (!isMeant && form.Note is { } note)
                Means(note);
            form.Describe(this);
        }
        else
        {
            json.WriteString("$ref", referTo(name));
            if (seen.Add(name))
                waiting.Enqueue(form);
        }

        isRoot = ofRoot;
    }

    /// <summary>A member that has no meaning beside its form.</summary>
    public void Member(string name, Action<SchemaWriter> form)
    {
        json.WriteStartObject(name);
        form(this);
        json.WriteEndObject();
    }

    public void Closed() => json.WriteBoolean("additionalProperties", value: false);
}
