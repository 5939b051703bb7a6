package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.OpenToAll;
import se.samhand.kernel.RequiresPermission;

class DeclaredPermissionTest {

    private final Actor reader = Actor.everywhere(UUID.randomUUID(), "Läsare", Set.of("lamp.read"));
    private final DeclaredPermission permission = new DeclaredPermission(() -> reader);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void letsAHandlerRunForAnActorWithItsPermission() throws NoSuchMethodException {
        assertThat(isPermitted("show", new Lamps())).isTrue();
    }

    @Test
    void refusesAnActorWithoutThePermission() {
        assertThatThrownBy(() -> isPermitted("update", new Lamps()))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("lamp.change");
    }

    @Test
    void letsEverybodyUseAnOpenHandler() throws NoSuchMethodException {
        assertThat(isPermitted("index", new Lamps())).isTrue();
    }

    @Test
    void refusesAHandlerThatDeclaresNothing() {
        assertThatThrownBy(() -> isPermitted("show", new ForgetfulLamps()))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("forgot to declare");
    }

    @Test
    void takesTheMarkOfTheMethodBeforeThatOfTheClass() {
        assertThatThrownBy(() -> isPermitted("delete", new OpenLamps())).isInstanceOf(Forbidden.class);
    }

    @Test
    void letsAnErrorPageThrough() throws NoSuchMethodException {
        request.setDispatcherType(DispatcherType.ERROR);

        assertThat(isPermitted("show", new ForgetfulLamps())).isTrue();
    }

    private boolean isPermitted(String method, Object controller) throws NoSuchMethodException {
        var handler = new HandlerMethod(controller, controller.getClass().getDeclaredMethod(method));
        return permission.preHandle(request, new MockHttpServletResponse(), handler);
    }

    @RequiresPermission("lamp.read")
    static class Lamps {
        void show() {}

        @RequiresPermission("lamp.change")
        void update() {}

        @OpenToAll(because = "everybody may see which lamps there are")
        void index() {}
    }

    static class ForgetfulLamps {
        void show() {}
    }

    @OpenToAll(because = "everybody may see")
    static class OpenLamps {
        @RequiresPermission("lamp.delete")
        void delete() {}
    }
}
