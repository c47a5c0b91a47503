using System.Text;

namespace BacKan.Indicators.Tool.Csv;

/// <summary>Gathers short writes into long ones: standard output is flushed after each.</summary>
internal sealed class OutputBuffer(TextWriter output) : IDisposable
{
    private const int Full = 32_768;
    private readonly StringBuilder text = new();

    public void Write(string words)
    {
        text.Append(words);
        if (text.Length >= Full)
            Flush();
    }

    public void Dispose() => Flush();

    private void Flush()
    {
        output.Write(text.ToString());
        text.Clear();
    }
}
