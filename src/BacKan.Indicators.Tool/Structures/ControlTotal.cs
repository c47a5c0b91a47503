using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>A total that the table prints beside its parts: checked against their sum, and never shared out.</summary>
/// <param name="Name">Its name as the file writes it.</param>
/// <param name="Value">Its number.</param>
/// <param name="Agrees">Whether it is the sum of the sectors, within the rounding of the printed numbers.</param>
internal sealed record ControlTotal(string Name, decimal Value, bool Agrees)
{
    /// <summary>Checks every total of a period; the first is the one that is shown.</summary>
    public static ControlTotal? Of(CommandRun run, PeriodEntries period, decimal sum)
    {
        decimal half = period.Sectors.Values.Sum(e => e.Value!.HalfUnit);
        ControlTotal? shown = null;
        foreach (StructureEntry entry in period.Totals)
        {
            StatedNumber total = entry.Value!;
            bool agrees = Math.Abs(total.Value - sum) <= half + total.HalfUnit;
            shown ??= new(entry.Name, total.Value, agrees);
            string vi = Presentation.In(Language.Vietnamese).Number(sum), en = Presentation.In(Language.English).Number(sum);
            run.Problems.Write(entry.Source.At(agrees ? Severity.Note : Severity.Doubt, agrees ? ToolErrorCodes.Total
                : ErrorCodes.StructureSum, "value", agrees
                ? new("Dòng tổng: khớp với tổng các ngành, không chia tỷ trọng.",
                    "A control total: it agrees with the sum of the sectors, and has no share.")
                : new($"Dòng tổng không khớp: các ngành cộng lại {vi}.", $"The control total does not agree: the sectors sum to {en}.")));
            if (!agrees)
                run.Problems.Ask(ExitCode.CheckFailed);
        }

        return shown;
    }
}
