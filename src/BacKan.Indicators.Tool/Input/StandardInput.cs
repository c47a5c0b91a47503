namespace BacKan.Indicators.Tool.Input;

/// <summary>Standard input, where there is one: a shell may have closed it, and the runtime then uses its number for a pipe of its own, from which nothing ever comes.</summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";

    /// <exception cref="IOException">Standard input is closed.</exception>
    public static Stream Open() => IsOurOwn() ? throw new IOException("Standard input is closed.") : Console.OpenStandardInput();

    // A pipe whose other end this process holds as well is none that somebody gave it.
    private static bool IsOurOwn()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            string? input = new FileInfo($"{Descriptors}/0").LinkTarget;
            if (input is null || !File.Exists($"{Descriptors}/0") && !input.StartsWith("pipe:", StringComparison.Ordinal) && !input.StartsWith("anon_inode:", StringComparison.Ordinal))
                return input is null;
            return input.StartsWith("anon_inode:", StringComparison.Ordinal) || (input.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.EnumerateFileSystemEntries(Descriptors).Any(d => !d.EndsWith("/0", StringComparison.Ordinal) && string.Equals(new FileInfo(d).LinkTarget, input, StringComparison.Ordinal)));
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
