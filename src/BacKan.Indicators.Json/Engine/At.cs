using System.Text;
using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>A value of a document that is being read.</summary>
internal readonly struct At(DocumentReader document, int index)
{
    public DocumentReader Document => document;

    public int Index => index;

    public JsonTokenType Kind => document.Tree[index].Kind;

    public bool IsObject => Kind == JsonTokenType.StartObject;

    public bool IsArray => Kind == JsonTokenType.StartArray;

    public bool IsText => Kind == JsonTokenType.String;

    public bool IsNumber => Kind == JsonTokenType.Number;

    public bool IsNull => Kind == JsonTokenType.Null;

    /// <summary>The unescaped text of a string, the digits of a number, or the word of another value.</summary>
    public ReadOnlySpan<byte> Utf8 => document.Tree.TextOf(index);

    public string Text => Encoding.UTF8.GetString(Utf8);

    /// <summary>The text as words.</summary>
    public string Words => document.IsReportFile ? VietnameseText.Compose(Text) : Text;

    public ReadOnlySpan<byte> NameUtf8 => document.Tree.NameOf(index);

    public string Name => Encoding.UTF8.GetString(NameUtf8);

    /// <summary>The members of an object or the items of an array.</summary>
    public Children GetEnumerator() => new(document, index);

    /// <summary>The first member of a name, or null.</summary>
    public At? Member(ReadOnlySpan<byte> name)
    {
        foreach (At member in this)
        {
            if (member.NameUtf8.SequenceEqual(name))
                return member;
        }

        return null;
    }

    public void Problem(string code, BilingualText expected) => document.Problem(code, index, null, expected);

    /// <summary>Reports what is wrong with a member, or with the object where it is absent.</summary>
    public void Problem(string member, BilingualText expected, string code) =>
        (Member(Encoding.UTF8.GetBytes(member)) ?? this).Problem(code, expected);

    /// <summary>Reports a member that is not there.</summary>
    public void Missing(string name) => document.Problem(JsonErrorCodes.Member, index, name, new($"mục “{name}”", $"a member '{name}'"));

    internal struct Children(DocumentReader document, int parent)
    {
        private int next = parent + 1;

        public At Current { get; private set; }

        public bool MoveNext()
        {
            if (next >= document.Tree[parent].End)
                return false;
            Current = new(document, next);
            next = document.Tree[next].End;
            return true;
        }
    }
}
