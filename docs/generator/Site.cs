namespace BacKan.Indicators.Docs;

/// <summary>All written pages, by their path from the folder of the site.</summary>
internal sealed class Site
{
    private Site(IEnumerable<KeyValuePair<string, string>> pages)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        List<string> problems = [];
        // Windows and macOS fold case: two pages there would be one.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string path, string text) in pages)
        {
            if (!taken.Add(path))
                problems.Add($"{path}: two types want this page");
            all[path] = text;
        }

        (Pages, Problems) = (all, problems);
    }

    public IReadOnlyDictionary<string, string> Pages { get; }

    public IReadOnlyList<string> Problems { get; }

    public static Site Of(ApiModel model, GlossaryNotes notes) => new(
    [
        new(Links.Api, IndexPages.OfAll(model)),
        new(Glossary.Path, Glossary.Write(model, notes)),
        .. model.Types.Select(ApiModel.NamespaceOf).Distinct(StringComparer.Ordinal).Select(ns => KeyValuePair.Create(Links.PageOf(ns), IndexPages.Of(model, ns))),
        .. model.Types.Select(type => KeyValuePair.Create(Links.PageOf(type), TypePage.Write(model, type))),
    ]);

    /// <summary>Names every page in a folder that is stale, missing or surplus.</summary>
    public IEnumerable<string> DifferencesFrom(string folder)
    {
        foreach ((string path, string text) in Pages)
        {
            string file = Path.Combine(folder, path);
            if (!File.Exists(file))
                yield return $"docs/{path}: missing, run the generator";
            else if (!string.Equals(File.ReadAllText(file), text, StringComparison.Ordinal))
                yield return $"docs/{path}: older than the code, run the generator";
        }

        foreach (string path in SurplusIn(folder))
            yield return $"docs/{path}: of no type, run the generator";
    }

    /// <summary>Writes the pages, and takes away those of types that are gone.</summary>
    public void WriteTo(string folder)
    {
        foreach (string path in SurplusIn(folder).ToList())
            File.Delete(Path.Combine(folder, path));
        foreach ((string path, string text) in Pages)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private IEnumerable<string> SurplusIn(string folder)
    {
        string api = Path.Combine(folder, "api");
        return Directory.Exists(api)
            ? Directory.EnumerateFiles(api, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(path => !Pages.ContainsKey(path))
                .Order(StringComparer.Ordinal)
            : [];
    }
}
