using System.Text;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Output;

/// <summary>A file on its way out: written beside its place, and moved there when it is whole. Until then what stood there stays.</summary>
internal sealed class OutputFile : IDisposable
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Unfinished = new(StringComparer.Ordinal);
    private readonly string option;
    private readonly string path;
    private readonly string place;
    private readonly string? beside;
    private bool isDone;

    private OutputFile(string option, string path, string place, string? beside, Stream stream)
    {
        (this.option, this.path, this.place, this.beside) = (option, path, place, beside);
        Text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 65_536) { NewLine = "\n" };
    }

    /// <summary>Gets where the text goes.</summary>
    public TextWriter Text { get; }

    /// <summary>Begins an output.</summary>
    /// <exception cref="RefusedException">It is the input by whatever name, or cannot be written.</exception>
    public static OutputFile Begin(string option, string path, string input)
    {
        try
        {
            bool isLink = new FileInfo(path).LinkTarget is not null;
            string target = Path.GetFullPath(isLink ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path);
            FileIdentity? there = FileIdentity.Of(target);
            RefuseInput(option, path, input, there);
            if (Directory.Exists(target))
                throw new UnauthorizedAccessException();
            if (there is { IsRegular: false })
                return new(option, path, target, null, new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
            string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".backan-{Environment.ProcessId}-{Guid.NewGuid():N}.tmp");
            lock (Gate)
                Unfinished.Add(temporary);
            return new(option, path, target, temporary, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read));
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw Unwritable(cannot, option, path);
        }
    }

    /// <summary>Takes away what is not whole: the run was interrupted.</summary>
    public static void AbandonAll()
    {
        lock (Gate)
        {
            foreach (string file in Unfinished)
                Delete(file);
        }
    }

    /// <summary>Writes a whole text; what the writing meets is said with the name of the file.</summary>
    public void Write(string text) => Guarded(() => Text.Write(text));

    /// <summary>Puts the finished file in its place, with the rights of the one that stood there.</summary>
    public void Commit() => Guarded(() =>
    {
        Text.Dispose();
        if (beside is null)
        {
            isDone = true;
            return;
        }

        if (File.Exists(place) && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(beside, File.GetUnixFileMode(place));
        lock (Gate)
        {
            File.Move(beside, place, overwrite: true);
            Unfinished.Remove(beside);
        }

        isDone = true;
    });

    public void Dispose()
    {
        if (isDone)
            return;
        isDone = true;
        try
        {
            Text.Dispose();
        }
        catch (IOException)
        {
            // A full disk: what is not whole goes away below.
        }

        if (beside is null)
            return;
        lock (Gate)
        {
            Delete(beside);
            Unfinished.Remove(beside);
        }
    }

    private static void RefuseInput(string option, string path, string input, FileIdentity? there)
    {
        FileIdentity? read = input is "-" ? FileIdentity.OfDescriptor(0) : FileIdentity.Of(input);
        if (there is { IsRegular: true } && read is { IsRegular: true } && string.Equals(there.Key, read.Key, StringComparison.Ordinal))
        {
            throw new RefusedException(ToolErrorCodes.Usage, option, path, new(
                $"{option} là chính tệp đang đọc (dù dưới tên khác); hãy ghi ra một tệp khác, tệp này được giữ nguyên.",
                $"{option} is the file that is read, by whatever name; write to another file. This one stays as it was."));
        }
    }

    private static RefusedException Unwritable(Exception cannot, string option, string path) =>
        new(ToolErrorCodes.Unwritable, option, path,
            LastCatch.Reason(cannot, new($"Không ghi được tệp của {option}", $"Cannot write the file of {option}")));

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done; it stands under a name of its own.
        }
    }

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(cannot, option, path);
        }
    }
}
