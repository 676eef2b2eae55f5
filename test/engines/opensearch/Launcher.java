import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/** Starts one node of OpenSearch with settings given as `name=value`, until it is ended. */
final class Launcher extends Node {
  private Launcher(Environment environment) {
    super(environment, List.of(Netty4Plugin.class, CommonAnalysisPlugin.class), false);
  }

  public static void main(String[] parameters) throws Exception {
    Settings.Builder settings = Settings.builder();
    for (String parameter : parameters) {
      int sign = parameter.indexOf('=');
      settings.put(parameter.substring(0, sign), parameter.substring(sign + 1));
    }
    Settings whole = settings.build();
    Environment environment = InternalSettingsPreparer.prepareEnvironment(whole, Map.of(), null, () -> whole.get("node.name"));
    Launcher node = new Launcher(environment);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      try {
        node.close();
      } catch (Exception error) {
        error.printStackTrace();
      }
    }));
    node.start();
    new CountDownLatch(1).await();
  }
}
