using System.Runtime.InteropServices;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>Ends the work when it is interrupted: inputs stay as they were, and nothing half written stands under an output's
/// name.</summary>
internal static class Interrupts
{
    private static readonly List<PosixSignalRegistration> Watched = [];

    public static void Watch()
    {
        foreach ((PosixSignal signal, int number) in new[] { (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15), (PosixSignal.SIGHUP, 1),
            (PosixSignal.SIGQUIT, 3) })
        {
            Watched.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                OutputFile.AbandonAll();
                Environment.Exit(128 + number);
            }));
        }
    }
}
