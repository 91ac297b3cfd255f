package org.methodgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.build.DatasetDescriptionMap;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Fuseki server makes of the configuration. */
class ServiceTest {
  private static final String SEARCH =
      "SELECT ?s { ?s <http://jena.apache.org/text#query> 'denoising' }";

  @TempDir Path folder;

  @BeforeEach
  void fillAStore() {
    try (GraphStore store = GraphStore.forWriting(folder)) {
      store.write(
          dataset ->
              ReplaceGraph.in(
                  dataset, Samples.DDPM, Samples.graph("<x> rdfs:label 'Denoising' .")));
    }
  }

  @Test
  void aFusekiOfItsOwnReadsTheStoreAndOnlyReads() throws IOException, InterruptedException {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .parseConfig(StoreConfiguration.of(folder).model())
            .build()
            .start();
    try {
      assertReadsOnly(server.datasetURL("methodgraph"));
    } finally {
      server.stop();
    }
  }

  @Test
  void aFusekiInThisProcessSharesAnOpenStore() throws IOException, InterruptedException {
    try (GraphStore store = GraphStore.forReading(folder)) {
      StoreConfiguration configuration = store.configuration();
      DatasetDescriptionMap datasets = new DatasetDescriptionMap();
      datasets.register(configuration.searchable().asNode(), store.dataset().asDatasetGraph());
      DataAccessPoint point =
          FusekiConfig.buildDataAccessPoint(
              configuration.model().getGraph(), configuration.service().asNode(), datasets);
      FusekiServer server =
          FusekiServer.create()
              .port(0)
              .loopback(true)
              .add(point.getName(), point.getDataService())
              .build()
              .start();
      try {
        assertReadsOnly(server.datasetURL("methodgraph"));
        assertEquals(List.of("x"), Samples.ask(store, "SELECT ?s { ?s text:query 'denoising' }"));
      } finally {
        server.stop();
      }
    }
  }

  private static void assertReadsOnly(String dataset) throws IOException, InterruptedException {
    for (String endpoint : new String[] {"/sparql", "/query"}) {
      HttpResponse<String> found = get(dataset + endpoint + "?query=" + encode(SEARCH));
      assertEquals(200, found.statusCode());
      assertTrue(found.body().contains(Samples.BASE + "x<"), found.body());
    }
    for (String endpoint : new String[] {"/data", "/get"}) {
      HttpResponse<String> graph =
          get(dataset + endpoint + "?graph=" + encode(Samples.DDPM.getURI()));
      assertEquals(200, graph.statusCode());
      assertTrue(graph.body().contains("Denoising"), graph.body());
      assertEquals(405, post(dataset + endpoint + "?default", "text/turtle", "<a:a> a <a:b> ."));
    }
    for (String update : new String[] {"/update", "/sparql", "/query", "/upload", ""}) {
      int status = post(dataset + update, "application/sparql-update", "DROP ALL");
      assertTrue(status >= 400 && status < 500, update + ": " + status);
    }
    HttpResponse<String> service =
        get(
            dataset
                + "/sparql?query="
                + encode("ASK { SERVICE <http://localhost:1/> { ?s ?p ?o } }"));
    assertTrue(service.statusCode() >= 400, service.body());
    assertTrue(service.body().contains("SERVICE execution disabled"), service.body());
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  private static int post(String address, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
