using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace BacKan.Indicators.Tool.Output;

/// <summary>Which file a name or a descriptor stands for, whatever its name: by device and number where the system says them, else by full
/// path.</summary>
internal sealed record FileIdentity(string Key, bool IsRegular)
{
    // statx has one layout on every architecture; stat does not.
    private const int AtCurrentFolder = -100, EmptyPath = 0x1000, Basic = 0x7ff, Device = 136, Number = 32, Mode = 28;

    /// <summary>Gets the identity of a path; null where nothing stands there.</summary>
    public static FileIdentity? Of(string path)
    {
        if (OperatingSystem.IsLinux())
            return Linux(AtCurrentFolder, path, 0);
        if (!File.Exists(path))
            return null;
        if (OperatingSystem.IsWindows())
        {
            using SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> information = stackalloc byte[52];
            if (GetFileInformationByHandle(handle, ref MemoryMarshal.GetReference(information)))
                return new(Convert.ToHexString(information[28..32]) + Convert.ToHexString(information[44..52]), IsRegular: true);
        }

        string full = Path.GetFullPath(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
        return new(OperatingSystem.IsLinux() ? full : full.ToUpperInvariant(), IsRegular: true);
    }

    /// <summary>Gets the identity of standard input (0) or output (1); null where the system does not say it.</summary>
    public static FileIdentity? OfDescriptor(int descriptor) => OperatingSystem.IsLinux() ? Linux(descriptor, "", EmptyPath) : null;

    private static FileIdentity? Linux(int folder, string path, int flags)
    {
        Span<byte> status = stackalloc byte[256];
        status.Clear();
        if (StatX(folder, path, flags, Basic, ref MemoryMarshal.GetReference(status)) != 0)
            return null;
        ushort mode = BinaryPrimitives.ReadUInt16LittleEndian(status[Mode..]);
        return new(Convert.ToHexString(status.Slice(Device, 8)) + Convert.ToHexString(status.Slice(Number, 8)), (mode & 0xF000) == 0x8000);
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, ref byte status);

    [DllImport("kernel32", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetFileInformationByHandle(SafeFileHandle handle, ref byte information);
}
