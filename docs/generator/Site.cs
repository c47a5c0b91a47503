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
        .. model.Types.Select(ApiModel.NamespaceOf).Distinct(StringComparer.Ordinal).Select(
            ns => KeyValuePair.Create(Links.PageOf(ns), IndexPages.Of(model, ns))),
        .. model.Types.Select(type => KeyValuePair.Create(Links.PageOf(type), TypePage.Write(model, type))),
    ]);

    /// <summary>Builds the site anew: the written pages, and the guides that people write beside them.</summary>
    public void WriteTo(string folder, IEnumerable<KeyValuePair<string, string>> guides)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach ((string path, string text) in guides.Concat(Pages))
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
