namespace BacKan.Indicators.Tool.Csv;

/// <summary>Where answered rows go, one by one and in order.</summary>
internal interface IRowOutput<in TRow>
{
    void Write(TRow row);

    void End();
}
