using System.Collections.Concurrent;
using BacKan.Indicators.Law;
using Microsoft.Extensions.DependencyInjection;

namespace BacKan.Indicators;

/// <summary>The library's services for use without a container: <i>bộ dịch vụ dựng sẵn</i>.</summary>
/// <remarks>
/// Contains what <see cref="BacKanIndicatorsServiceCollectionExtensions.AddBacKanIndicators"/> registers, each built on first use.
/// Thread-safe. Keep one for the whole program.
/// </remarks>
/// <example>
/// <code>
/// var classifier = BacKanServices.Create().Get&lt;IPovertyClassifier&gt;();
/// </code>
/// </example>
public sealed class BacKanServices : IServiceProvider
{
    private readonly ServiceDescriptor[] descriptors;
    private readonly ConcurrentDictionary<ServiceDescriptor, Lazy<object>> built = [];

    private BacKanServices(IServiceCollection services) => descriptors = [.. services];

    /// <summary>Creates the services.</summary>
    /// <param name="configure">The program's choices, or null for the library's own.</param>
    public static BacKanServices Create(Action<BacKanIndicatorsOptions>? configure = null) =>
        new(new ServiceCollection().AddBacKanIndicators(configure));

    /// <summary>Gets a service, or a validator as <c>IValidator&lt;T&gt;</c>.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    /// <exception cref="InvalidOperationException">The library has no such service.</exception>
    public T Get<T>()
        where T : notnull => this.GetRequiredService<T>();

    /// <inheritdoc/>
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IEnumerable<ITimeline>))
            return descriptors.Where(d => d.ServiceType == typeof(ITimeline)).Select(Build).Cast<ITimeline>().ToArray();
        return Array.FindLast(descriptors, d => d.ServiceType == serviceType) is { } found ? Build(found) : null;
    }

    private object Build(ServiceDescriptor descriptor) => built.GetOrAdd(descriptor, d => new(() =>
        d.ImplementationInstance
        ?? d.ImplementationFactory?.Invoke(this)
        ?? ActivatorUtilities.CreateInstance(this, d.ImplementationType!))).Value;
}
