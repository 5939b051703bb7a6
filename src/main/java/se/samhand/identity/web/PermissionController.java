package se.samhand.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.samhand.identity.internal.Permissions;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Column;
import se.samhand.ui.Words;

/// Which role may do what (*behörigheter*), in words.
@Controller
@RequiresSignIn(because = "Everybody who works here may know who may do what")
class PermissionController {

    private final Permissions permissions;
    private final RoleNames names;

    PermissionController(Permissions permissions, RoleNames names) {
        this.permissions = permissions;
        this.names = names;
    }

    @GetMapping(AccountLinks.PERMISSIONS)
    String index(@ModelAttribute("words") Words words, Model model) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(words.get("identity.permissions.column")));
        permissions.roles().forEach(role -> columns.add(Column.of(names.role(role, words))));
        model.addAttribute(
                "page",
                new PermissionPage(
                        List.copyOf(columns),
                        permissions.all().stream()
                                .map(code -> line(code, words))
                                .toList()));
        return "identity/permissions";
    }

    private PermissionPage.Line line(String code, Words words) {
        return new PermissionPage.Line(
                words.get("permission." + code),
                permissions.roles().stream().map(role -> answer(code, role)).toList());
    }

    private PermissionPage.Answer answer(String code, String role) {
        if (permissions.rolesInAnyPartWith(code).contains(role)) {
            return PermissionPage.Answer.YES;
        }
        return permissions.rolesWith(code).contains(role) ? PermissionPage.Answer.IN_WHOLE : PermissionPage.Answer.NO;
    }
}
