namespace BacKan.Indicators.Docs;

/// <summary>Where the repository's documentation stands.</summary>
internal static class Repository
{
    /// <summary>Gets the folder of the site.</summary>
    public static string Docs { get; } = Path.Combine(Find(), "docs");

    /// <summary>Gets the words of the glossary that people write.</summary>
    public static string GlossaryNotes => File.ReadAllText(Path.Combine(Docs, "generator", "glossary-notes.md")).ReplaceLineEndings("\n");

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
