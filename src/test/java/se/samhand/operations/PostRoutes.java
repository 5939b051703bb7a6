package se.samhand.operations;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address that takes a form, as the handlers themselves declare it.
final class PostRoutes {

    private final RequestMappingHandlerMapping mapping;
    private final List<String> known;

    /// @param known addresses whose ids exist
    PostRoutes(RequestMappingHandlerMapping mapping, Collection<String> known) {
        this.mapping = mapping;
        this.known = List.copyOf(known);
    }

    /// A form for each route, with the fields that the handler names, at an address that is as real as is known.
    List<FoundForms.Form> forms() {
        var forms = new ArrayList<FoundForms.Form>();
        mapping.getHandlerMethods().forEach((route, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("se.samhand") && takesForms(route)) {
                for (var path : route.getPatternValues()) {
                    var fields = new LinkedHashMap<String, List<String>>();
                    fields.put("_nyckel", List.of(UUID.randomUUID().toString()));
                    names(handler).forEach(name -> fields.put(name, List.of("1")));
                    forms.add(new FoundForms.Form(address(path, handler), path, fields, fields.keySet()));
                }
            }
        });
        return forms;
    }

    private static boolean takesForms(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().contains(RequestMethod.POST);
    }

    private static List<String> names(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .flatMap(PostRoutes::names)
                .distinct()
                .toList();
    }

    private static Stream<String> names(MethodParameter parameter) {
        var request = parameter.getParameterAnnotation(RequestParam.class);
        if (request != null) {
            var isMap = Map.class.isAssignableFrom(parameter.getParameterType());
            var name = Stream.of(
                            request.name(),
                            request.value(),
                            String.valueOf(parameter.getParameter().getName()))
                    .filter(candidate -> !candidate.isEmpty())
                    .findFirst();
            return isMap ? Stream.of("version") : name.stream();
        }
        var type = parameter.getParameterType();
        return type.isRecord() && parameter.getParameterAnnotations().length == 0
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }

    private String address(String path, HandlerMethod handler) {
        var parts = path.split("/");
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].startsWith("{")) {
                var before = String.join("/", List.of(parts).subList(0, i)) + "/";
                var variable = parts[i].substring(1, parts[i].length() - 1);
                parts[i] = known.stream()
                        .filter(address -> address.startsWith(before))
                        .map(address -> address.substring(before.length()).split("[/?#]")[0])
                        .filter(part -> isOfType(part, variable, handler))
                        .findFirst()
                        .orElse(typeOf(variable, handler) == UUID.class ? new UUID(0, 0).toString() : "1");
            }
        }
        return String.join("/", parts);
    }

    private static boolean isOfType(String part, String variable, HandlerMethod handler) {
        var type = typeOf(variable, handler);
        return part.matches(type == UUID.class ? "[0-9a-f-]{36}" : type == int.class ? "[0-9]+" : ".+");
    }

    private static Class<?> typeOf(String variable, HandlerMethod handler) {
        for (var parameter : handler.getMethodParameters()) {
            var declared = parameter.getParameterAnnotation(PathVariable.class);
            if (declared != null) {
                var name = declared.value().isEmpty() ? parameter.getParameter().getName() : declared.value();
                if (name.equals(variable)) {
                    return parameter.getParameterType();
                }
            }
        }
        return String.class;
    }
}
