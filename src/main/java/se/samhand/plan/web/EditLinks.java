package se.samhand.plan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.edit.Cell;

/// The addresses where a plan is written in.
final class EditLinks {

    static final String EDITOR = PlanLinks.PLANS + "/{id}/redigera";
    static final String PART = EDITOR + "/{part}";

    private final String editor;

    EditLinks(PlanId plan) {
        this.editor = PlanLinks.plan(plan) + "/redigera";
    }

    String editor() {
        return editor;
    }

    /// The editor at a row or an activity.
    String at(UUID part) {
        return editor + "#" + anchor(part);
    }

    static String anchor(UUID part) {
        return "d-" + part;
    }

    static String anchor(Cell cell) {
        String column = cell.column();
        String suffix = column == null ? "" : "-" + Integer.toHexString(column.hashCode());
        return "c-" + cell.part() + "-" + cell.field().path() + suffix;
    }

    String part(UUID part) {
        return editor + "/" + part;
    }

    String cell(Cell cell) {
        return part(cell.part()) + "/" + cell.field().path() + query(cell.column());
    }

    /// Where a cell is seen: in the table, or on the page of its activity.
    String written(Cell cell) {
        String page = cell.field().details().isEmpty() ? editor : part(cell.part());
        return page + "#" + anchor(cell);
    }

    /// What a cell says now, as it stands in the table.
    String shown(Cell cell) {
        return part(cell.part()) + "/" + cell.field().path() + "/visad" + query(cell.column());
    }

    private static String query(@Nullable String column) {
        return column == null ? "" : "?kolumn=" + URLEncoder.encode(column, StandardCharsets.UTF_8);
    }

    String newRow(@Nullable UUID after) {
        return editor + "/rader/ny" + (after == null ? "" : "?efter=" + after);
    }

    String newActivity(UUID row) {
        return editor + "/rader/" + row + "/aktiviteter/ny";
    }

    String paste() {
        return editor + "/inklistring";
    }

    /// Where a pasted table that has been looked at is taken in.
    String pasted() {
        return paste() + "/rader";
    }

    String columns() {
        return editor + "/kolumner";
    }

    String removalOfColumn(String column) {
        return columns() + "/borttagning" + query(column);
    }

    /// What others wrote since.
    String later() {
        return editor + "/andringar";
    }

    /// Where a page hears that there is something new.
    String news() {
        return editor + "/handelser";
    }

    /// Where a page tells what a person is writing in.
    String presence() {
        return editor + "/narvaro";
    }

    String undoing() {
        return editor + "/angring";
    }

    String redoing() {
        return editor + "/omgorning";
    }
}
