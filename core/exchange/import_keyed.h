// Tables whose rows have a key of their own (absences, scores, conditions, recognitions): which stored row a row of the book is, and its writing.
#pragma once

#include "exchange/import_context.h"
#include "store/statement.h"

namespace exchange {

// What stands between a sound row and its writing.
struct RowGuard {
    QString refusal; // why the caller may not change it; empty: they may
    // Called first, with the stored row's id or 0: throws base::Failure (Refused), or gives further fields. May be empty.
    std::function<store::Row(store::Edit &, base::Id)> before;
};

class KeyedTable {
public:
    // table: its name in the file. loadScope: SQL that takes a scope (a month, a year …) and gives id and the key columns of the stored rows in it.
    // scopeOf: the scope of one stored row, by its id.
    KeyedTable(ImportContext &context, BookSheets sheets, QString table, const QString &loadScope, const QString &scopeOf);

    // What the key is made of, in the order of loadScope's columns; empty text for NULL.
    static QString key(const QStringList &parts) { return parts.join(QChar(0x1f)); }

    // The stored row that this row is: by Mã dòng, else by key (of those that no Mã dòng of the book names); 0: a new one. Refuses a key told twice
    // in the book (at keyField) and a key that another stored row has; but a row that keeps by its Mã dòng the key it has is never refused for it:
    // stored rows may be alike. scope: a text bound to loadScope. Call it once a row, also for rows that are bad otherwise, when the key itself is
    // sound.
    base::Id match(SheetRow &row, int rowIdField, int keyField, const QString &scope, const QString &key);
    // Writes a sound row and counts it. fields: what the columns of the sheet say. A stored row that gets another key must be about the same
    // person or unit, and the caller's to change under the old one too.
    void put(SheetRow &row, base::Id id, const store::Row &fields, const RowGuard &guard);

private:
    void load(const QString &scope);
    void refuseMove(base::Id id, const store::Row &fields);

    ImportContext &m_context;
    QString m_table;
    store::Statement m_load;
    store::Statement m_scopeOf;
    QSet<QString> m_loaded;
    const QSet<base::Id> m_named; // by Mã dòng
    QMultiHash<QString, base::Id> m_byKey; // as it stands after the rows taken in so far
    QHash<base::Id, QString> m_keys;
    struct Told {
        RowPlace place;
        bool kept = false; // the key that the row named by Mã dòng had
    };
    QHash<QString, Told> m_told; // by key
    QString m_key; // of the row matched last
    base::Id m_moved = 0; // the row matched last, when it gets another key
};

} // namespace exchange
