using System.Text;
using System.Text.RegularExpressions;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Input;

/// <summary>An opened input: its bytes, and its text as blocks of UTF-8 whatever its encoding.</summary>
internal sealed partial class InputFile : IDisposable
{
    private const int Block = 65_536;
    private readonly Stream stream;
    private readonly string name;
    private readonly byte[] first;
    private readonly int length;

    private InputFile(Stream stream, string name)
    {
        (this.stream, this.name, first) = (stream, name, new byte[Block]);
        length = Guarded(() => stream.ReadAtLeast(first, Block, throwOnEndOfStream: false));
    }

    /// <summary>Gets the first bytes.</summary>
    public ReadOnlySpan<byte> First => first.AsSpan(0, length);

    /// <summary>Gets whether the text begins with a byte order mark.</summary>
    public bool HasBom => First.StartsWith("\uFEFF"u8) || First is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>Gets how far the reading is, from 0 to 1; null where the length is not known.</summary>
    public double? Progress => stream.CanSeek && stream.Length > 0 ? (double)stream.Position / stream.Length : null;

    /// <summary>Opens a file, "-" for standard input; null where it cannot be read, which is said.</summary>
    public static InputFile? Open(string file, ToolConsole console, Problems problems)
    {
        try
        {
            bool isStandard = file is "-";
            if (!isStandard && Directory.Exists(file))
                throw new UnauthorizedAccessException();
            if (FileIdentity.OfDescriptor(1) is { IsRegular: true } output && !console.IsTerminal
                && string.Equals(
                    output.Key, (isStandard ? FileIdentity.OfDescriptor(0) : FileIdentity.Of(file))?.Key, StringComparison.Ordinal)
                && console.Out is StreamWriter)
            {
                problems.Fail(ToolErrorCodes.Usage, "$", file,
                    new("Kết quả đang được ghi đè lên chính tệp này (>); hãy ghi ra một tệp khác.",
                    "The result is being written over this very file (>); write to another one."));
                return null;
            }

            return new(isStandard ? console.OpenInput() : File.OpenRead(file), file);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            problems.Fail(ToolErrorCodes.Unreadable, "$", file,
                LastCatch.Reason(cannot, new("Không đọc được tệp", "The file cannot be read")));
            return null;
        }
        catch (RefusedException refused)
        {
            problems.Fail(refused.Code, refused.Path, refused.Value, refused.Words);
            return null;
        }
    }

    /// <summary>Reads everything.</summary>
    public byte[] ReadAll()
    {
        using var all = new MemoryStream();
        all.Write(First);
        Guarded(() =>
        {
            stream.CopyTo(all);
            return 0;
        });
        return all.ToArray();
    }

    /// <summary>Gets the bytes from the beginning.</summary>
    public Stream AsStream() => new Continued(this);

    /// <summary>Gets the text as blocks of UTF-8; each stands until the next is asked for.</summary>
    /// <param name="encoding">The encoding of the file; null for UTF-8.</param>
    public IEnumerable<ReadOnlyMemory<byte>> Blocks(Encoding? encoding = null)
    {
        if (encoding is null)
        {
            yield return first.AsMemory(0, length);
            byte[] buffer = new byte[Block];
            while (Guarded(() => stream.Read(buffer)) is > 0 and int read)
                yield return buffer.AsMemory(0, read);
            yield break;
        }

        using var reader = new StreamReader(AsStream(), encoding, detectEncodingFromByteOrderMarks: true, Block);
        char[] text = new char[Block];
        bool isComposed = encoding is not UnicodeEncoding;
        while (reader.ReadBlock(text) is > 0 and int read)
            yield return Encoding.UTF8.GetBytes(isComposed
                ? Word().Replace(new string(text, 0, read), w => VietnameseText.Compose(w.Value)) : new string(text, 0, read));
    }

    public void Dispose() => stream.Dispose();

    // A file may open and then not be readable: a folder given as standard input, a disk that fails.
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RefusedException(ToolErrorCodes.Unreadable, "$", name,
                LastCatch.Reason(cannot, new("Không đọc được tệp", "The file cannot be read")));
        }
    }

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Word();

    private sealed class Continued(InputFile file) : Stream
    {
        private int taken;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (taken >= file.length)
                return file.Guarded(() => file.stream.Read(buffer, offset, count));
            int part = Math.Min(count, file.length - taken);
            file.first.AsSpan(taken, part).CopyTo(buffer.AsSpan(offset));
            taken += part;
            return part;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
