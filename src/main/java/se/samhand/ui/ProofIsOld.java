package se.samhand.ui;

/// A form was sent that asks the person to show again who they are, which they have not done for a while.
///
/// Shown with what was typed, with a way to do so, and a button that sends the form again.
public final class ProofIsOld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProofIsOld(String what) {
        super("Needs a recent sign-in: " + what);
    }
}
