namespace BacKan.Indicators.Tool.Output;

/// <summary>Whoever read standard output is gone.</summary>
internal sealed class ClosedReaderException() : IOException("The reader of standard output is gone.");
