namespace BacKan.Indicators.Json.Tests;

/// <summary>The file that the tool embeds.</summary>
internal static class TownFile
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string file = System.IO.Path.Combine(folder.FullName, "src", "BacKan.Indicators.Tool", "town-2013.json");
            if (File.Exists(file))
                return file;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
