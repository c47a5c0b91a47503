using System.Buffers;
using System.Text.Json;

namespace BacKan.Indicators.Json;

/// <summary>
/// The description (OpenAPI 3.1) of a host's API over the library's values, of the same
/// declarations that read and write them: <i>mô tả API</i>.
/// </summary>
/// <remarks>Not thread-safe while operations are added.</remarks>
public sealed class ApiDescription
{
    private const string Schemas = "#/components/schemas/";
    private readonly List<(string Path, Action<Utf8JsonWriter> Request, Type Answer, string[] Query)> operations = [];
    private readonly string title;

    /// <summary>Creates a description without operations.</summary>
    /// <param name="title">The title of the API.</param>
    public ApiDescription(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        this.title = title;
    }

    /// <summary>Adds an operation that takes a value and answers another, or a <see cref="ValueProblem"/>.</summary>
    /// <param name="path">The path, "/classify".</param>
    /// <param name="request">The type of the body, one of <see cref="ValueJson.Types"/>.</param>
    /// <param name="answer">The type of the answer, one of <see cref="ValueJson.Types"/>.</param>
    /// <param name="query">The names of its parameters in the query.</param>
    /// <returns>This description.</returns>
    public ApiDescription Post(string path, Type request, Type answer, params string[] query) =>
        Add(path, json => Refer(json, request), answer, query);

    /// <summary>
    /// Adds an operation whose body is an object of the host's own, with values of the library as its members; all are required.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="members">The members of the body with their types, each one of <see cref="ValueJson.Types"/>.</param>
    /// <param name="answer">The type of the answer, one of <see cref="ValueJson.Types"/>.</param>
    /// <param name="query">The names of its parameters in the query.</param>
    /// <returns>This description.</returns>
    public ApiDescription Post(string path, IReadOnlyDictionary<string, Type> members, Type answer, params string[] query)
    {
        ArgumentNullException.ThrowIfNull(members);
        return Add(path, json =>
        {
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach ((string name, Type type) in members)
            {
                json.WriteStartObject(name);
                Refer(json, type);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("required");
            foreach (string name in members.Keys)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }, answer, query);
    }

    /// <summary>Writes the description with every schema that it refers to.</summary>
    public byte[] ToJson()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (Utf8JsonWriter json = ValueJson.Writer(bytes, isIndented: true))
        {
            json.WriteStartObject();
            json.WriteString("openapi", "3.1.0");
            json.WriteStartObject("info");
            json.WriteString("title", title);
            json.WriteString("version", "1");
            json.WriteEndObject();
            json.WriteStartObject("paths");
            foreach ((string path, Action<Utf8JsonWriter> request, Type answer, string[] query) in operations)
                Operation(json, path, request, answer, query);
            json.WriteEndObject();
            json.WriteStartObject("components");
            json.WriteStartObject("schemas");
            foreach ((string name, byte[] schema) in ValueJson.Schemas(Schemas))
            {
                json.WritePropertyName(name);
                json.WriteRawValue(schema);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private ApiDescription Add(string path, Action<Utf8JsonWriter> request, Type answer, string[] query)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(query);
        operations.Add((path, request, answer, query));
        return this;
    }

    private static void Operation(Utf8JsonWriter json, string path, Action<Utf8JsonWriter> request, Type answer, string[] query)
    {
        json.WriteStartObject(path);
        json.WriteStartObject("post");
        json.WriteStartArray("parameters");
        foreach (string name in query)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("in", "query");
            json.WriteStartObject("schema");
            json.WriteString("type", "string");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("requestBody");
        Content(json, null, "application/json", request);
        json.WriteStartObject("responses");
        json.WritePropertyName("200");
        Content(json, "OK", "application/json", schema => Refer(schema, answer));
        json.WritePropertyName("4XX");
        Content(json, "RFC 9457", ValueProblem.MediaType, schema => Refer(schema, typeof(ValueProblem)));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Content(Utf8JsonWriter json, string? description, string type, Action<Utf8JsonWriter> schema)
    {
        json.WriteStartObject();
        if (description is not null)
            json.WriteString("description", description);
        json.WriteStartObject("content");
        json.WriteStartObject(type);
        json.WriteStartObject("schema");
        schema(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Refer(Utf8JsonWriter json, Type type) => json.WriteString(
        "$ref", Schemas + (ValueJson.SchemaName(type) ?? throw new ArgumentException($"{type} has no schema with a name.", nameof(type))));
}
