using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>Reads one JSON text, number or word, without a problem of its own.</summary>
internal delegate bool ScalarReader<T>(At at, out T value);

/// <summary>A value that is one JSON text, number or word.</summary>
/// <param name="expected">What is expected, for whom writes it.</param>
/// <param name="read">Reads it.</param>
/// <param name="write">Writes it.</param>
/// <param name="schema">Writes the keywords of its schema.</param>
/// <param name="code">The code of the problem where it cannot be read.</param>
/// <param name="isNoted">Whether schemas say what is expected.</param>
internal sealed class Scalar<T>(
    BilingualText expected, ScalarReader<T> read, Action<Utf8JsonWriter, T> write, Action<SchemaWriter> schema,
    string code = JsonErrorCodes.Member, bool isNoted = false) : Form<T>
    where T : notnull
{
    public override BilingualText? Note => isNoted ? expected : null;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value)
    {
        bool isRead = read(at, out T own);
        value = own;
        if (!isRead)
            at.Problem(code, expected);
        return isRead;
    }

    public override void Write(DocumentWriter to, T value) => write(to.Json, value);

    public override void Describe(SchemaWriter to) => schema(to);
}
