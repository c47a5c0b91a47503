using System.Runtime.InteropServices;

namespace BacKan.Indicators.Tool.Output;

/// <summary>Standard output as it is: the console of the framework keeps silent where the reader is gone, so that a long work would go on
/// for nobody.</summary>
internal sealed class StandardOutput : Stream
{
    private const int Interrupted = 4, TryAgain = 11, BrokenPipe = 32;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Opens standard output: this class where there are file descriptors, else the console's own.</summary>
    public static Stream Open() => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS() ? new StandardOutput()
        : Console.OpenStandardOutput();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            nint written = Write(1, in MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            int error = Marshal.GetLastPInvokeError();
            if (error is TryAgain or Interrupted)
                Thread.Sleep(1);
            else
                throw error == BrokenPipe ? new ClosedReaderException() : new IOException("Standard output cannot be written.", error);
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int descriptor, in byte buffer, nint count);
}
