using System.Diagnostics.CodeAnalysis;
using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>An enumeration as words, each spelt once.</summary>
internal sealed class WordForm<T> : Form<T>
    where T : notnull
{
    private readonly (byte[] Word, T Value)[] words;
    private readonly string name;
    private readonly BilingualText expected;
    private readonly string code;

    public WordForm(IEnumerable<(string Word, T Value)> words, string name, string code = JsonErrorCodes.Member)
    {
        (this.words, this.name, this.code) = ([.. words.Select(w => (Encoding.UTF8.GetBytes(w.Word), w.Value))], name, code);
        string all = string.Join(", ", All);
        expected = new($"một trong: {all}", $"one of: {all}");
    }

    public override string Name => name;

    public IEnumerable<string> All => words.Select(w => Encoding.UTF8.GetString(w.Word));

    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value)
    {
        if (at.IsText)
        {
            foreach ((byte[] word, T known) in words)
            {
                if (at.Utf8.SequenceEqual(word))
                {
                    value = known;
                    return true;
                }
            }
        }

        at.Problem(code, expected);
        value = default;
        return false;
    }

    public override void Write(DocumentWriter to, T value) => to.Json.WriteStringValue(WordOf(value));

    public ReadOnlySpan<byte> WordOf(T value)
    {
        foreach ((byte[] word, T known) in words)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
                return word;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a defined value.");
    }

    public override void Describe(SchemaWriter schema) => schema.Words(All);
}
