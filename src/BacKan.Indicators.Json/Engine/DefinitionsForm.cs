namespace BacKan.Indicators.Json.Engine;

/// <summary>The schema of what stands once in a document.</summary>
internal sealed class DefinitionsForm : Form
{
    public static DefinitionsForm Instance { get; } = new();

    public override string Name => Definitions.Member;

    public override void Describe(SchemaWriter schema)
    {
        schema.Means(new(
            "những gì đứng một lần trong tài liệu và được nhắc bằng mã",
            "what stands once in the document and is referred to by its id"));
        schema.Type("object");
        schema.Member("properties", properties =>
        {
            foreach (ISharedForm form in Definitions.Sections)
            {
                properties.Member(form.Section, section =>
                {
                    section.Type("array");
                    section.Refer("items", form.Full);
                });
            }
        });
        schema.Closed();
    }
}
