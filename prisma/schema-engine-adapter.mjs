import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** Object ids of PostgreSQL's catalog types that @prisma/adapter-pg cannot read, and of those it reads instead. */
const OID = { char: 18, name: 19, text: 25, charArray: 1002, nameArray: 1003, textArray: 1009 };
const READ_AS = new Map([
  [OID.char, OID.text],
  [OID.name, OID.text],
  [OID.charArray, OID.textArray],
  [OID.nameArray, OID.textArray],
]);

/** Marks the columns of type `"char"` on their way through the adapter, which knows no such type. */
const CHAR_MARK = "\u0001char";

/** A pg client that passes catalog types to the adapter under type ids that it can read. */
class CatalogClient extends pg.Client {
  query(...args) {
    const callback = args.at(-1);
    if (typeof callback === "function") {
      // The pool calls this way.
      return super.query(...args.slice(0, -1), (error, result) => callback(error, result && relabel(result)));
    }
    return super.query(...args).then(relabel);
  }
}

function relabel(result) {
  // A script of several statements returns an array, which nothing reads.
  for (const field of result.fields ?? []) {
    if (field.dataTypeID === OID.char) field.name += CHAR_MARK;
    field.dataTypeID = READ_AS.get(field.dataTypeID) ?? field.dataTypeID;
  }
  return result;
}

/** Restores the type of the marked columns: the engine reads `"char"` as a character, not as text. */
function restoreCharColumns(result) {
  return {
    ...result,
    columnNames: result.columnNames.map((name) => name.replace(CHAR_MARK, "")),
    columnTypes: result.columnTypes.map((type, i) => (result.columnNames[i].endsWith(CHAR_MARK) ? ColumnTypeEnum.Character : type)),
  };
}

/** What connections and transactions have in common: catalog types that the engine can read. */
class CatalogQueryable {
  constructor(inner) {
    this.inner = inner;
    this.provider = inner.provider;
    this.adapterName = inner.adapterName;
  }
  async queryRaw(query) {
    return restoreCharColumns(await this.inner.queryRaw(query));
  }
  executeRaw(query) {
    return this.inner.executeRaw(query);
  }
}

class MigrationTransaction extends CatalogQueryable {
  get options() {
    return this.inner.options;
  }
  commit() {
    return this.inner.commit();
  }
  rollback() {
    return this.inner.rollback();
  }
}

class MigrationConnection extends CatalogQueryable {
  constructor(inner, afterDispose) {
    super(inner);
    this.afterDispose = afterDispose;
  }
  /** Sends the script whole: the adapter's own splits at every semicolon, also within function bodies. */
  async executeScript(script) {
    try {
      await this.inner.underlyingDriver().query(script);
    } catch (error) {
      this.inner.onError(error); // throws it in the shape the engine reads
    }
  }
  async startTransaction(isolationLevel) {
    return new MigrationTransaction(await this.inner.startTransaction(isolationLevel));
  }
  getConnectionInfo() {
    return this.inner.getConnectionInfo();
  }
  async dispose() {
    await this.inner.dispose();
    await this.afterDispose?.();
  }
}

async function connect(url, afterDispose) {
  const pool = new pg.Pool({ connectionString: url, Client: CatalogClient });
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  return new MigrationConnection(adapter, afterDispose);
}

/** Connections for the schema engine: to the database itself, and to shadow databases that exist as long as the connection. */
export class MigrationAdapterFactory {
  provider = "postgres";
  adapterName = "nhipcau-migration-pg";

  /** @param {string} url postgresql:// address of the database to migrate */
  constructor(url) {
    this.url = url;
  }
  connect() {
    return connect(this.url);
  }
  async connectToShadowDb() {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await inMaintenanceDatabase(this.url, (client) => client.query(`CREATE DATABASE "${database}"`));
    return connect(withDatabase(this.url, database), () =>
      inMaintenanceDatabase(this.url, (client) => client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)),
    );
  }
}

function withDatabase(url, database) {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(database)}`;
  return address.toString();
}

/** Databases are created and dropped from the `postgres` database, which every cluster has. */
async function inMaintenanceDatabase(url, act) {
  const client = new pg.Client({ connectionString: withDatabase(url, "postgres") });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

async function canConnect(url) {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error.code === "3D000") return false; // invalid_catalog_name: there is no such database
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * The engine's `cli` subcommands.
 * @param {string} command create-database, drop-database or can-connect-to-database
 * @param {string} url address of the database meant
 * @throws Error with `prismaCode` P1003 when can-connect-to-database finds no database
 */
export async function databaseCommand(command, url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const quoted = pg.escapeIdentifier(name);
  switch (command) {
    case "can-connect-to-database":
      if (!(await canConnect(url))) {
        throw Object.assign(new Error(`Database \`${name}\` does not exist`), { prismaCode: "P1003" });
      }
      return;
    case "create-database":
      if (await canConnect(url)) return;
      return inMaintenanceDatabase(url, (client) => client.query(`CREATE DATABASE ${quoted}`));
    case "drop-database":
      return inMaintenanceDatabase(url, (client) => client.query(`DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`));
    default:
      throw new Error(`Unknown command of the schema engine: ${command}`);
  }
}
