// A field that takes the one combination of keys that is pressed in it, at once: nobody here knows chords of several.
#pragma once

#include <QKeySequenceEdit>

namespace shell {

class KeysEdit : public QKeySequenceEdit {
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    void pressed(const QKeySequence &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QKeySequenceEdit::keyPressEvent(event);
        if (keySequence().isEmpty()) // only Ctrl, Shift or Alt so far
            return;
        setKeySequence(QKeySequence(keySequence()[0])); // ends the wait for a second one
        Q_EMIT pressed(keySequence());
    }
};

} // namespace shell
