using Microsoft.Extensions.DependencyInjection;

namespace BacKan.Indicators.Tests;

/// <summary>The library's services as a host gets them.</summary>
internal static class Services
{
    private static readonly ServiceProvider Provider = new ServiceCollection()
        .AddBacKanIndicators()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    public static T Get<T>()
        where T : notnull => Provider.GetRequiredService<T>();
}
