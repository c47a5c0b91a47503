namespace BacKan.Indicators.Tool.Input;

/// <summary>Standard input, where there is one: a shell may have closed it, and the runtime then uses its number for a pipe of its own,
/// from which nothing ever comes.</summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";

    /// <exception cref="IOException">Standard input is closed.</exception>
    public static Stream Open() => IsOurOwn() ? throw new IOException("Standard input is closed.") : Console.OpenStandardInput();

    // A pipe whose writing end this process holds as well is none that somebody gave it; copies of the reading end are.
    private static bool IsOurOwn()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            string? input = new FileInfo($"{Descriptors}/0").LinkTarget;
            return input is null || input.StartsWith("anon_inode:", StringComparison.Ordinal)
                || (input.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.EnumerateFileSystemEntries(Descriptors).Any(d =>
                    string.Equals(new FileInfo(d).LinkTarget, input, StringComparison.Ordinal) && IsWritten(Path.GetFileName(d))));
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // The last octal digit of the flags: 0 is read, 1 written, 2 both.
    private static bool IsWritten(string descriptor) =>
        File.ReadLines($"/proc/self/fdinfo/{descriptor}").FirstOrDefault(l =>
            l.StartsWith("flags:", StringComparison.Ordinal))?.TrimEnd()[^1] is '1' or '2';
}
