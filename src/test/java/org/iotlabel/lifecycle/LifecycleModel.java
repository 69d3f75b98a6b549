package org.iotlabel.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lifecycles of one case at level 1, written a second time after docs/lifecycle.md and not after the code. States are
 * told as the API tells them; a thing that is not there yet is NONE.
 */
final class LifecycleModel {
    private static final Set<String> WRITABLE = Set.of("DRAFT", "RETURNED");
    private static final Set<String> OVER = Set.of("GRANTED", "DENIED", "DISMISSED", "WITHDRAWN");
    private static final Set<String> EVALUATED_NOW = Set.of("ACCEPTED", "IN_EVALUATION", "INFO_REQUESTED");

    String attestation = "DRAFT";
    String seat = "NONE";
    String review = "NONE";
    String label = "NONE";
    final List<String> attestationMoves = new ArrayList<>();
    final List<String> labelMoves = new ArrayList<>();
    int declinations;
    private String verdicts = "NONE";
    private int openQuestions;
    private boolean isAsked;
    private boolean isSeatOfThisRevision;

    /** Whether there is anything that it could be tried on. */
    boolean isPossible(Command command) {
        return switch (command) {
            case WRITE, SUBMIT, WITHDRAW_ATTESTATION, RELAY, OPEN_REVIEW -> true;
            case ANSWER -> isAsked;
            case ACCEPT, JUDGE_WELL, JUDGE_BADLY, ASK, GIVE_BACK, SEAL -> !seat.equals("NONE");
            case DECLINE -> !seat.equals("NONE") && declinations < 3;
            case GRANT, DENY, SEND_BACK -> !review.equals("NONE");
            case ISSUE -> attestation.equals("GRANTED");
            case SUSPEND, REINSTATE, WITHDRAW_LABEL, SURRENDER -> !label.equals("NONE");
        };
    }

    /** Whether it is done; otherwise it is refused and changes nothing. */
    boolean isAllowed(Command command) {
        return switch (command) {
            case WRITE, SUBMIT -> WRITABLE.contains(attestation);
            case WITHDRAW_ATTESTATION -> !OVER.contains(attestation);
            case ANSWER -> openQuestions > 0 && attestation.equals("INFO_REQUESTED");
            case RELAY -> true;
            case ACCEPT -> seat.equals("OFFERED") && isUnderEvaluation();
            case DECLINE -> Set.of("OFFERED", "ACCEPTED").contains(seat) && isUnderEvaluation();
            case JUDGE_WELL, JUDGE_BADLY -> seat.equals("ACCEPTED") && isUnderEvaluation();
            case ASK -> seat.equals("ACCEPTED") && isUnderEvaluation() && !attestation.equals("ACCEPTED");
            case GIVE_BACK -> seat.equals("ACCEPTED") && isUnderEvaluation() && attestation.equals("IN_EVALUATION");
            case SEAL -> isAllowed(Command.GIVE_BACK) && !verdicts.equals("NONE");
            case OPEN_REVIEW -> attestation.equals("EVALUATED");
            case GRANT -> isAllowed(Command.DENY) && verdicts.equals("GOOD");
            case DENY, SEND_BACK -> review.equals("OPEN") && attestation.equals("IN_REVIEW");
            case ISSUE -> true;
            case SUSPEND -> label.equals("ACTIVE");
            case REINSTATE -> label.equals("SUSPENDED");
            case WITHDRAW_LABEL, SURRENDER -> Set.of("ACTIVE", "SUSPENDED").contains(label);
        };
    }

    /** What becomes of the case. */
    void take(Command command) {
        switch (command) {
            case WRITE -> {}
            case SUBMIT -> {
                move("SUBMITTED");
                isSeatOfThisRevision = false;
            }
            case WITHDRAW_ATTESTATION -> move("WITHDRAWN");
            case ANSWER -> closeQuestions(1);
            case RELAY -> relay();
            case ACCEPT -> accept();
            case DECLINE -> decline();
            case JUDGE_WELL -> verdicts = "GOOD";
            case JUDGE_BADLY -> verdicts = "BAD";
            case ASK -> ask();
            case GIVE_BACK -> {
                seat = "CANCELLED";
                move("RETURNED");
            }
            case SEAL -> {
                seat = "SEALED";
                move("EVALUATED");
            }
            case OPEN_REVIEW -> {
                review = "OPEN";
                move("IN_REVIEW");
            }
            case GRANT -> decide("GRANTED");
            case DENY -> decide("DENIED");
            case SEND_BACK -> {
                review = "SENT_BACK";
                seat = "ACCEPTED";
                move("IN_EVALUATION");
            }
            case ISSUE -> issue();
            case SUSPEND -> moveLabel("SUSPENDED");
            case REINSTATE -> moveLabel("ACTIVE");
            case WITHDRAW_LABEL -> moveLabel("WITHDRAWN");
            case SURRENDER -> moveLabel("SURRENDERED");
        }
    }

    private boolean isUnderEvaluation() {
        return isSeatOfThisRevision && EVALUATED_NOW.contains(attestation);
    }

    private void relay() {
        var isHandedIn = attestation.equals("SUBMITTED");
        if (isHandedIn) {
            move("ACCEPTED");
        }
        if (isHandedIn || seat.equals("DECLINED") && isUnderEvaluation()) {
            seat = "OFFERED";
            verdicts = "NONE";
            isSeatOfThisRevision = true;
        }
        if (attestation.equals("GRANTED")) {
            issue();
        }
    }

    private void accept() {
        seat = "ACCEPTED";
        if (attestation.equals("ACCEPTED")) {
            move("IN_EVALUATION");
        }
    }

    private void decline() {
        seat = "DECLINED";
        declinations++;
        closeQuestions(openQuestions);
    }

    private void ask() {
        openQuestions++;
        isAsked = true;
        if (attestation.equals("IN_EVALUATION")) {
            move("INFO_REQUESTED");
        }
    }

    private void closeQuestions(int number) {
        openQuestions -= number;
        if (openQuestions == 0 && attestation.equals("INFO_REQUESTED")) {
            move("IN_EVALUATION");
        }
    }

    private void decide(String outcome) {
        review = "DECIDED";
        move(outcome);
    }

    /** The same label however often it is asked for. */
    private void issue() {
        if (label.equals("NONE")) {
            label = "ISSUING";
            moveLabel("ACTIVE");
        }
    }

    private void move(String to) {
        attestationMoves.add(attestation + " " + to);
        attestation = to;
    }

    private void moveLabel(String to) {
        labelMoves.add(label + " " + to);
        label = to;
    }
}
