using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>A kind of value that stands once in a document.</summary>
internal interface ISharedForm
{
    public string Section { get; }

    public Form Full { get; }

    public bool TryDefine(At section, Func<string, object, bool> add);
}

/// <summary>A value that has an id: written by it where the library or the document knows it, read by it or in full.</summary>
/// <param name="section">Its list among the definitions of a document.</param>
/// <param name="full">The whole value.</param>
/// <param name="idOf">The id of a value.</param>
/// <param name="known">The library's value of an id.</param>
/// <param name="expected">What is expected, without the ids.</param>
/// <param name="code">The code of the problem where an id is not known.</param>
/// <param name="ids">The library's ids, where they are few enough to be listed.</param>
internal sealed class SharedForm<T>(
    string section, Form<T> full, Func<T, string> idOf, Func<string, T?> known, BilingualText expected, string code,
    IReadOnlyList<string>? ids = null) : Form<T>, ISharedForm
    where T : class
{
    public string Section => section;

    public Form Full => full;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value)
    {
        if (!at.IsText)
            return full.TryRead(at, out value);
        string id = at.Text;
        value = at.Document.Definitions.Find(section, id) as T ?? known(id);
        if (value is not null)
            return true;
        string listed = ids is null ? "" : ": " + string.Join(", ", ids);
        at.Problem(code, new(
            $"mã của {expected.Vi}{listed}, hoặc của một mục trong “definitions”, hoặc nguyên cả đối tượng",
            $"the id of {expected.En}{listed}, or of one in 'definitions', or the whole object"));
        return false;
    }

    public override void Write(DocumentWriter to, T value)
    {
        string id = idOf(value);
        T? library = known(id);
        bool isKnown = library is not null && (ReferenceEquals(library, value) || SameBytes.Are(full, library, value));
        if ((isKnown && !to.Options.SelfContained) || ((isKnown || library is null) && to.TryDefine(section, id, value, full)))
            to.Json.WriteStringValue(id);
        else
            full.Write(to, value);
    }

    public override void Describe(SchemaWriter schema) => schema.IdOr(expected, full);

    public bool TryDefine(At at, Func<string, object, bool> add)
    {
        if (!new ListForm<T>(full).TryRead(at, out IReadOnlyList<T>? values))
            return false;
        foreach (T value in values)
        {
            if (!add(idOf(value), value))
            {
                at.Problem(JsonErrorCodes.Member, new($"mỗi mã chỉ một lần: {idOf(value)}", $"each id only once: {idOf(value)}"));
                return false;
            }
        }

        return true;
    }
}
