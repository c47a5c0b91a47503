using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary>Writes advice as a board files it: basis, data, conditions, conclusion.</summary>
internal sealed class EligibleReasons(OutputBuffer output, CsvOptions options) : IRowOutput<EligibleRow>
{
    public void Write(EligibleRow row) => output.Write(
        $"{row.Id}: {row.Proposal.Title.NameOn(row.Proposal.On).In(options.Language)}\n{row.Advice.Explain().In(options.Language)}\n\n");

    public void End()
    {
    }
}
