namespace BacKan.Indicators.Json.Engine;

/// <summary>What stands once in a document, at its root, and is referred to by id: "definitions": { "instruments": [ … ] }.</summary>
internal sealed class Definitions(DocumentReader document)
{
    public const string Member = "definitions";
    private readonly Dictionary<(string Section, string Id), object> read = [];
    private bool isRead;
    private bool isGood = true;

    /// <summary>The kinds of value that can stand there.</summary>
    public static IReadOnlyList<ISharedForm> Sections => Forms.FormTable.Shared;

    public static bool Is(At member) => member.NameUtf8.SequenceEqual("definitions"u8);

    public object? Find(string section, string id)
    {
        ReadAll();
        return read.GetValueOrDefault((section, id));
    }

    /// <summary>Reads them all, once; false where one cannot be used.</summary>
    public bool ReadAll()
    {
        if (isRead)
            return isGood;
        isRead = true;
        var root = new At(document, 0);
        if (!root.IsObject || root.Member("definitions"u8) is not { } at)
            return isGood;
        if (!at.IsObject)
        {
            at.Problem(JsonErrorCodes.Member, new("một đối tượng JSON", "a JSON object"));
            return isGood = false;
        }

        foreach (ISharedForm form in Sections)
        {
            foreach (At section in at)
            {
                if (string.Equals(section.Name, form.Section, StringComparison.Ordinal))
                    isGood &= form.TryDefine(section, (id, value) => read.TryAdd((form.Section, id), value));
            }
        }

        foreach (At section in at)
        {
            if (Sections.All(s => !string.Equals(section.Name, s.Section, StringComparison.Ordinal)))
            {
                string known = string.Join(", ", Sections.Select(s => s.Section));
                section.Problem(JsonErrorCodes.Member, new($"một trong: {known}", $"one of: {known}"));
                isGood = false;
            }
        }

        return isGood;
    }
}
