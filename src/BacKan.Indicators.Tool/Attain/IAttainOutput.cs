namespace BacKan.Indicators.Tool.Attain;

/// <summary>Where answered rows go, one by one and in order.</summary>
internal interface IAttainOutput
{
    void Write(AttainRow row);

    void End();
}
