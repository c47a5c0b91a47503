namespace BacKan.Indicators.Docs;

/// <summary>Where the repository's documentation stands.</summary>
internal static class Repository
{
    /// <summary>Gets the folder of what people write.</summary>
    public static string Docs { get; } = Path.Combine(Find(), "docs");

    /// <summary>Gets the folder of the built site; it is not in git.</summary>
    public static string Site { get; } = Path.Combine(Find(), "artifacts", "site");

    /// <summary>Gets the words of the glossary that people write.</summary>
    public static string GlossaryNotes => File.ReadAllText(Path.Combine(Docs, "generator", "glossary-notes.md")).ReplaceLineEndings("\n");

    /// <summary>Gets the guides by their path from the folder of the site.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Guides() => Directory
        .EnumerateFiles(Docs, "*.md", SearchOption.AllDirectories)
        .Select(file => KeyValuePair.Create(Path.GetRelativePath(Docs, file).Replace('\\', '/'), File.ReadAllText(file)))
        .Where(guide => !guide.Key.StartsWith("generator/", StringComparison.Ordinal));

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BacKan.Indicators.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The generator runs outside the repository.");
    }
}
